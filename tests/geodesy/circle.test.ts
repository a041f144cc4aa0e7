import {expect, test} from 'vitest';
import {circle} from '../../src/geodesy/circle.ts';
import {distance} from '../../src/geodesy/distance.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {seededRandom} from '../truth/seeded-random.ts';

const random = seededRandom(11);
const centers: Position[] = [
  ...Array.from({length: 100}, (): Position => [360 * random() - 180, 170 * random() - 85]),
  [180, 0],
  [-179.99, 66],
  [0, 90],
  [12, -90],
  [-50, 89.9],
  [50, -89.9],
];

/** Twice the signed area in square degrees: above 0 for an anticlockwise ring. */
const area = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);

test('circle is exactly its radius from its centre, apart from its way back along a pole', () => {
  for (const center of centers) {
    for (const radius of [50, 25_000, 400_000, 3_000_000]) {
      const ring = circle(center, radius).filter(position => Math.abs(position[1]) !== 90);
      expect(ring.length).toBeGreaterThanOrEqual(73);
      for (const position of ring) {
        expect(Math.abs(distance(center, position).metres - radius), `${center}, ${radius}`).toBeLessThan(
          0.01,
        );
      }
    }
  }
});

test('circle is closed, anticlockwise and continuous', () => {
  for (const center of centers) {
    for (const radius of [50, 25_000, 400_000, 3_000_000]) {
      const ring = circle(center, radius);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(area(ring), `${center}, ${radius}`).toBeGreaterThan(0);
      for (const [index, [longitude, latitude]] of ring.slice(1).entries()) {
        if (Math.abs(latitude) < 90) expect(Math.abs(longitude - ring[index]![0])).toBeLessThan(180);
      }
    }
  }
});

test('circle across the antimeridian runs on past 180', () => {
  const longitudes = circle([179.9, 0], 100_000).map(position => position[0]);
  expect(Math.max(...longitudes)).toBeCloseTo(180.799, 2);
  expect(Math.min(...longitudes)).toBeCloseTo(179.001, 2);
});

test('circle around a pole goes once around the Earth and holds the pole', () => {
  for (const [center, pole] of [
    [[20, 89.5], 90],
    [[20, -89.5], -90],
  ] as [Position, number][]) {
    const ring = circle(center, 200_000);
    const longitudes = ring.map(position => position[0]);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeCloseTo(360, 6);
    expect(ring.filter(position => position[1] === pole)).toHaveLength(2);
  }
});
