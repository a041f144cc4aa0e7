import {expect, test} from 'vitest';
import {arrowImage, roomImage} from '../../src/map/images.ts';

test('the arrow points east: filled in its middle, empty at its corners, symmetric about its axis', () => {
  const {width, height, data} = arrowImage();
  const alpha = (x: number, y: number) => data[(y * width + x) * 4 + 3]!;
  expect(data).toHaveLength(width * height * 4);
  expect(alpha(12, 16)).toBeGreaterThan(192);
  for (const [x, y] of [
    [0, 0],
    [31, 0],
    [0, 31],
    [31, 31],
  ] as const)
    expect(alpha(x, y)).toBeLessThan(192);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) expect(alpha(x, y)).toBe(alpha(x, height - 1 - y));
  const filled = (column: number) =>
    Array.from({length: height}, (_, y) => alpha(column, y)).filter(a => a >= 192).length;
  expect(filled(8)).toBeGreaterThan(filled(16));
  expect(filled(16)).toBeGreaterThan(filled(24));
});

test('the room around a dot is drawn by nothing', () => {
  expect(roomImage().data.every(byte => byte === 0)).toBe(true);
});
