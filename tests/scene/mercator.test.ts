import {expect, test} from 'vitest';
import {latitudeOf, mercator} from '../../src/scene/mercator.ts';

test('the world is a square from its north-west corner', () => {
  expect(mercator([0, 0])).toEqual({x: 0.5, y: 0.5});
  expect(mercator([-180, 85.051129]).x).toBe(0);
  expect(mercator([-180, 85.051129]).y).toBeCloseTo(0, 7);
  expect(mercator([540, -90]).x).toBe(2);
  expect(mercator([0, -90]).y).toBeCloseTo(1, 7);
});

test.each([-65, -35.2809, 0, 51.191, 78])('latitude %d is found again from its y', latitude => {
  expect(latitudeOf(mercator([0, latitude]).y)).toBeCloseTo(latitude, 9);
});
