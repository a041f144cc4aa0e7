import geographiclib from 'geographiclib-geodesic';
import {describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {reachDistances} from '../../src/geodesy/reach.ts';
import {seededRandom} from '../truth/seeded-random.ts';

const ring = (positions: Position[]): Position[] => [...positions, positions[0]!];
const area = (...outline: Position[][]) => ({position: outline[0]![0]!, outline});
const at = (longitude: number, latitude: number) => ({position: [longitude, latitude] as Position});
const DEGREE = 111_195;

const square = area(
  ring([
    [10, -0.1],
    [10.2, -0.1],
    [10.2, 0.1],
    [10, 0.1],
  ]),
);

describe('reachDistances', () => {
  test('between two positions are twice the same', () => {
    const {nearest, farthest, inside} = reachDistances(at(0, 0), at(1, 0));
    expect(nearest).toBeCloseTo(DEGREE, -1);
    expect(farthest).toBeCloseTo(DEGREE, -1);
    expect(inside).toBe(false);
  });

  test('lead to the nearest point of a side, not of its ends, and to the farthest corner', () => {
    const {nearest, farthest} = reachDistances(at(9.9, 0.03), square);
    expect(nearest).toBeCloseTo(0.1 * DEGREE, -1);
    expect(farthest).toBeCloseTo(Math.hypot(0.3, 0.13) * DEGREE, -2);
  });

  test('within an area are up to its farthest corner; its hole is outside', () => {
    expect(reachDistances(at(10.1, 0), square)).toMatchObject({nearest: 0, inside: true});
    const hole = ring([
      [10.05, -0.05],
      [10.05, 0.05],
      [10.15, 0.05],
      [10.15, -0.05],
    ]);
    const {nearest, inside} = reachDistances(at(10.1, 0), area(...square.outline, hole));
    expect(nearest).toBeCloseTo(0.05 * DEGREE, -1);
    expect(inside).toBe(false);
  });

  test('of two areas are 0 where they overlap, and one is inside only as a whole', () => {
    const shifted = (degrees: number) =>
      area(square.outline[0]!.map(([longitude, latitude]): Position => [longitude + degrees, latitude]));
    expect(reachDistances(square, shifted(0.1))).toMatchObject({nearest: 0, inside: false});
    expect(reachDistances(square, shifted(1)).nearest).toBeCloseTo(0.8 * DEGREE, -1);
    const small = area(square.outline[0]!.map(([x, y]): Position => [10.1 + (x - 10.1) / 4, y / 4]));
    expect(reachDistances(small, square)).toMatchObject({nearest: 0, inside: true});
  });

  test('cross the antimeridian, and reach round the Earth', () => {
    const pacific = area(
      ring([
        [175, -5],
        [185, -5],
        [185, 5],
        [175, 5],
      ]),
    );
    expect(reachDistances(at(-174, 0), pacific).nearest).toBeCloseTo(DEGREE, -1);
    expect(reachDistances(at(-178, 0), pacific).inside).toBe(true);
    expect(reachDistances(at(0, 0), pacific).farthest).toBeCloseTo(180 * DEGREE, -3);
  });

  test('hold GeographicLib’s distances to a thousand positions in random areas, to the Earth’s flattening', () => {
    const random = seededRandom(12);
    for (let count = 0; count < 50; count++) {
      const [longitude, latitude] = [360 * random() - 180, 120 * random() - 60];
      const size = 10 ** (3 * random() - 2);
      const corners = Array.from({length: 7}, (_, index): Position => {
        const [angle, radius] = [(2 * Math.PI * index) / 7, size * (0.4 + 0.6 * random())];
        return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)];
      });
      const from = at(longitude + 40 * random() - 20, latitude + 40 * random() - 20);
      const {nearest, farthest} = reachDistances(from, area(ring(corners)));
      for (let index = 0; index < 20; index++) {
        const [a, b, share] = [corners[index % 7]!, corners[(index + 1) % 7]!, random()];
        const to: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
        const {s12} = geographiclib.Geodesic.WGS84.Inverse(from.position[1], from.position[0], to[1], to[0]);
        expect(s12!).toBeGreaterThanOrEqual(0.994 * nearest);
        expect(s12!).toBeLessThanOrEqual(1.006 * farthest);
      }
    }
  });
});
