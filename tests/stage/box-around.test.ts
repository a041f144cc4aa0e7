import {expect, test} from 'vitest';
import {boxAround} from '../../src/stage/box-around.ts';

test('a box around points', () => {
  expect(boxAround([[{x: 0.2, y: 0.3}], [{x: 0.6, y: 0.1}]])).toEqual([0.2, 0.1, 0.6, 0.3]);
});

test('a part is taken from the copy of the world that makes the box least', () => {
  const [left, , right] = boxAround([
    [
      {x: 0.9, y: 0.5},
      {x: 1.3, y: 0.5},
    ],
    [{x: 0.2, y: 0.5}],
  ]);
  expect(left).toBeCloseTo(0.9);
  expect(right).toBeCloseTo(1.3);
});
