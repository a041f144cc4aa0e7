import {expect, test} from 'vitest';
import {pathData} from '../../src/poster/path-data.ts';

function draw(pieces: [number, number][][], closed: boolean, leastArea = 0): string {
  const data = pathData(leastArea);
  for (const [[x, y], ...rest] of pieces as [[number, number], ...[number, number][]][]) {
    data.moveTo(x, y);
    for (const [x, y] of rest) data.lineTo(x, y);
    if (closed) data.closePath();
  }
  return data.toString();
}

test('each step is relative to the last, in whole units', () => {
  expect(
    draw(
      [
        [
          [10.2, 5],
          [13, 2.6],
          [13, 20],
        ],
      ],
      false,
    ),
  ).toBe('m10 5 3-2 0 17');
});

test('a closed piece ends where it began, and the next is counted from there', () => {
  const triangle: [number, number][] = [
    [0, 0],
    [4, 0],
    [4, 4],
  ];
  expect(draw([triangle, triangle], true)).toBe('m0 0 4 0 0 4zm0 0 4 0 0 4z');
});

test('what rounds to nothing is left out', () => {
  expect(
    draw(
      [
        [
          [1, 1],
          [1.2, 1.4],
        ],
      ],
      false,
    ),
  ).toBe('');
  expect(
    draw(
      [
        [
          [0, 0],
          [2, 0],
          [2, 1],
        ],
        [
          [0, 0],
          [4, 0],
          [4, 4],
        ],
      ],
      true,
      2,
    ),
  ).toBe('m0 0 4 0 0 4z');
});
