import {expect, test} from 'vitest';
import {geodesicLength} from '../../src/geodesy/geodesic.ts';
import {geodTest} from '../truth/geod-test.ts';

test('geodesicLength is that of the published test set, to 0.1 µm', () => {
  expect(geodTest).toHaveLength(48);
  for (const {a, b, metres} of geodTest)
    expect(Math.abs(geodesicLength(a, b) - metres), `${a} to ${b}`).toBeLessThan(1e-7);
});

test('geodesicLength does not mind longitudes beyond ±180', () => {
  for (const {a, b, metres} of geodTest)
    expect(geodesicLength([a[0] + 360, a[1]], [b[0] - 720, b[1]])).toBeCloseTo(metres, 6);
});

test('geodesicLength is 0 from a position to itself, and NaN for what is no position', () => {
  expect(geodesicLength([12, 34], [12, 34])).toBe(0);
  expect(geodesicLength([0, Number.NaN], [1, 1])).toBeNaN();
  expect(geodesicLength([0, 0], [Number.POSITIVE_INFINITY, 1])).toBeNaN();
  expect(geodesicLength([0, 91], [1, 1])).toBeNaN();
});
