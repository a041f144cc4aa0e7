import {expect, test} from 'vitest';
import {bearing} from '../../src/geodesy/bearing.ts';
import {distance} from '../../src/geodesy/distance.ts';
import {truePairs} from '../truth/truth.ts';

test('bearing is clockwise from north, from 0 to below 360', () => {
  expect(bearing([0, 0], [0, 1])).toBeCloseTo(0, 9);
  expect(bearing([0, 0], [1, 0])).toBeCloseTo(90, 9);
  expect(bearing([0, 0], [0, -1])).toBeCloseTo(180, 9);
  expect(bearing([0, 0], [-1, 0])).toBeCloseTo(270, 9);
  expect(bearing([170, 0], [-170, 0])).toBeCloseTo(90, 9);
  for (const {a, b} of truePairs) {
    expect(bearing(a, b)).toBeGreaterThanOrEqual(0);
    expect(bearing(a, b)).toBeLessThan(360);
  }
});

test('bearing is 0 from a position to itself', () => {
  expect(bearing([12, 34], [12, 34])).toBe(0);
});

test('bearing is within 0.5° of the azimuth on WGS 84 up to 150° apart', () => {
  const pairs = truePairs.filter(
    ({a, b, kind}) => kind !== 'equal' && kind !== 'pole' && distance(a, b).metres < 16_600_000,
  );
  expect(pairs.length).toBeGreaterThan(150);
  for (const {a, b, azimuth} of pairs) {
    const off = Math.abs(((bearing(a, b) - azimuth + 540) % 360) - 180);
    expect(off, `${a} to ${b}`).toBeLessThan(0.5);
  }
});
