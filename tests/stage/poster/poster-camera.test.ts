import {describe, expect, test} from 'vitest';
import {between, NEAREST, offsetOf, panned, REST, zoomed} from '../../../src/stage/poster/poster-camera.ts';

const size = {width: 900, height: 600};

test('at rest the middle of the poster is in the middle of the frame', () => {
  expect(offsetOf(REST, size, {x: 0.5, y: 0.5})).toEqual({x: 0, y: 0});
  expect(offsetOf(REST, size, {x: 0, y: 1})).toEqual({x: -450, y: 300});
});

test('a drag moves what is under the pointer as far as the pointer', () => {
  for (const scale of [1, 2.5, 8]) {
    const camera = {x: 0.4, y: 0.6, scale};
    const point = {x: 0.45, y: 0.55};
    const before = offsetOf(camera, size, point);
    const after = offsetOf(panned(camera, size, {x: 30, y: -20}), size, point);
    expect(after.x - before.x).toBeCloseTo(30, 9);
    expect(after.y - before.y).toBeCloseTo(-20, 9);
  }
});

test('the middle of the frame never leaves the poster', () => {
  const {x, y} = panned(REST, size, {x: 1e6, y: -1e6});
  expect([x, y]).toEqual([0, 1]);
});

test('what is under the pointer stays there while zooming', () => {
  const at = {x: 200, y: -120};
  const point = {x: 0.5 + 200 / 900, y: 0.5 - 120 / 600};
  const near = zoomed(REST, size, 3, at);
  expect(near.scale).toBe(3);
  expect(offsetOf(near, size, point).x).toBeCloseTo(200, 9);
  expect(offsetOf(near, size, point).y).toBeCloseTo(-120, 9);
});

describe('zooming ends', () => {
  test('at eight times', () => expect(zoomed(REST, size, 100, {x: 0, y: 0}).scale).toBe(NEAREST));
  test('at the first view', () => expect(zoomed(REST, size, 0.1, {x: 0, y: 0})).toEqual(REST));
  test('where a selection already went farther out', () =>
    expect(zoomed({...REST, scale: 0.7}, size, 0.1, {x: 0, y: 0}).scale).toBe(0.7));
});

test('the way from one camera to another is even and ends there', () => {
  const to = {x: 0.8, y: 0.1, scale: 4};
  expect(between(REST, to, 0)).toEqual(REST);
  const end = between(REST, to, 1);
  expect([end.x, end.y, end.scale].map(value => value.toFixed(9))).toEqual([
    '0.800000000',
    '0.100000000',
    '4.000000000',
  ]);
  const far = {...REST, x: 0.9};
  expect(between(REST, far, 0.5).x).toBeCloseTo(0.7, 9);
  // The goal comes nearer on the screen all the time.
  const distances = [0, 0.25, 0.5, 0.75, 1].map(share => offsetOf(between(REST, to, share), size, to).x);
  expect([...distances].sort((a, b) => b - a)).toEqual(distances);
});
