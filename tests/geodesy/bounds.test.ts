import {expect, test} from 'vitest';
import {boundsOf} from '../../src/geodesy/bounds.ts';
import {type Position, wrapLongitude} from '../../src/geodesy/position.ts';
import {seededRandom} from '../truth/seeded-random.ts';

test('boundsOf holds all positions, in one of their turns', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 300; round++) {
    const spread = 360 * random();
    const shift = 720 * random() - 360;
    const positions = Array.from(
      {length: 1 + Math.floor(6 * random())},
      (): Position => [shift + spread * random(), 178 * random() - 89],
    );
    const [west, south, east, north] = boundsOf(positions);
    expect(west).toBeGreaterThanOrEqual(-180);
    expect(west).toBeLessThan(180);
    expect(east - west).toBeLessThanOrEqual(Math.min(spread, 360 - 360 / positions.length) + 1e-9);
    for (const [longitude, latitude] of positions) {
      const eastOfWest = (((longitude - west) % 360) + 360 + 1e-9) % 360;
      expect(eastOfWest).toBeLessThanOrEqual(east - west + 2e-9);
      expect(latitude).toBeGreaterThanOrEqual(south);
      expect(latitude).toBeLessThanOrEqual(north);
    }
    expect(positions.some(position => position[1] === south)).toBe(true);
    expect(positions.some(position => position[1] === north)).toBe(true);
  }
});

test('boundsOf crosses the antimeridian where that is shorter', () => {
  expect(
    boundsOf([
      [178, -18],
      [-171, -14],
      [170, -10],
    ]),
  ).toEqual([170, -18, 189, -10]);
  expect(
    boundsOf([
      [-20, 5],
      [40, 6],
    ]),
  ).toEqual([-20, 5, 40, 6]);
});

test('boundsOf stays clear of the antimeridian among equally small boxes', () => {
  expect(
    boundsOf([
      [-90, 0],
      [90, 0],
    ]),
  ).toEqual([-90, 0, 90, 0]);
});

test('boundsOf keeps the digits of the positions', () => {
  expect(boundsOf([[125.7625, 39.0392]])).toEqual([125.7625, 39.0392, 125.7625, 39.0392]);
});

test('boundsOf takes a pole for its latitude only', () => {
  expect(
    boundsOf([
      [0, 90],
      [120, 10],
      [130, 20],
    ]),
  ).toEqual([120, 10, 130, 90]);
  expect(
    boundsOf([
      [15, -90],
      [99, -90],
    ]),
  ).toEqual([15, -90, 15, -90]);
});

test('boundsOf nothing throws', () => {
  expect(() => boundsOf([])).toThrow(RangeError);
});

test('wrapLongitude leaves longitudes from -180 to below 180 as they are', () => {
  const random = seededRandom(3);
  for (let round = 0; round < 200; round++) {
    const longitude = 360 * random() - 180;
    expect(wrapLongitude(longitude)).toBe(longitude);
    expect(wrapLongitude(longitude + 720)).toBeCloseTo(longitude, 9);
    expect(wrapLongitude(longitude - 360)).toBeCloseTo(longitude, 9);
  }
  expect(wrapLongitude(180)).toBe(-180);
  expect(wrapLongitude(-180)).toBe(-180);
});
