import {midpoint} from '@turf/turf';
import {expect, test} from 'vitest';
import {distance, sumDistances} from '../../src/geodesy/distance.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {geodTest} from '../truth/geod-test.ts';
import {truePairs} from '../truth/truth.ts';

const sudzha: Position = [35.272, 51.191];
const pyongyang: Position = [125.7625, 39.0392];
const HALF_ROUND = Math.PI * 6371008.8;

test('distance is within 0.6 % of every published geodesic', () => {
  for (const {a, b, metres} of geodTest) {
    expect(Math.abs(distance(a, b).metres - metres)).toBeLessThanOrEqual(0.006 * metres);
  }
});

test('least and most are the great circle and the published geodesic', () => {
  for (const {a, b, metres: geodesic} of geodTest) {
    const {least, most, metres} = distance(a, b);
    expect(least, `${a} to ${b}`).toBeCloseTo(Math.min(geodesic, metres), 6);
    expect(most, `${a} to ${b}`).toBeCloseTo(Math.max(geodesic, metres), 6);
  }
});

test('distance gives the known lengths of the first story, to 100 m', () => {
  const known: [Position, Position, number][] = [
    [pyongyang, sudzha, 6769.6],
    [[126.978, 37.5665], sudzha, 6960.1],
    [[-77.0365, 38.8977], sudzha, 8038.6],
    [[-77.0365, 38.8977], [-80.037, 26.6771], 1387.3],
    [[126.978, 37.5665], pyongyang, 195.1],
  ];
  for (const [a, b, kilometres] of known) expect(distance(a, b).metres / 1000).toBeCloseTo(kilometres, 1);
});

test('distance is symmetric', () => {
  for (const {a, b} of truePairs) {
    expect(distance(a, b).metres).toBeCloseTo(distance(b, a).metres, 3);
    expect(distance(a, b).least).toBeCloseTo(distance(b, a).least, 3);
    expect(distance(a, b).most).toBeCloseTo(distance(b, a).most, 3);
  }
});

test('distance(a, a) is zero', () => {
  expect(distance(sudzha, sudzha)).toEqual({metres: 0, least: 0, most: 0});
});

test('distance does not mind longitudes beyond ±180', () => {
  const turned: Position = [pyongyang[0] - 360, pyongyang[1]];
  expect(distance(turned, sudzha).metres).toBeCloseTo(distance(pyongyang, sudzha).metres, 3);
});

test('distance is half round the Earth for exactly antipodal positions, where Turf may say NaN', () => {
  for (let degrees = -89; degrees < 90; degrees += 0.37) {
    expect(distance([degrees, degrees], [degrees + 180, -degrees]).metres).toBeCloseTo(HALF_ROUND, 0);
  }
});

test('distance is NaN for a position that is not finite', () => {
  expect(distance([Number.NaN, 0], [1, 1]).metres).toBeNaN();
  expect(distance([0, 0], [1, Number.POSITIVE_INFINITY]).metres).toBeNaN();
});

test('sumDistances adds the legs up, bounds too', () => {
  const halfway = midpoint(pyongyang, sudzha).geometry.coordinates as Position;
  const legs = [distance(pyongyang, halfway), distance(halfway, sudzha)];
  const sum = sumDistances(legs);
  expect(sum.metres).toBeCloseTo(distance(pyongyang, sudzha).metres, 3);
  expect(sum.least).toBe(legs[0]!.least + legs[1]!.least);
  expect(sum.most).toBe(legs[0]!.most + legs[1]!.most);
});

test('sumDistances of nothing is zero', () => {
  expect(sumDistances([])).toEqual({metres: 0, least: 0, most: 0});
});
