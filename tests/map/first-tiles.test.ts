import {expect, test} from 'vitest';
import {firstTiles} from '../../src/map/first-tiles.ts';

const frame = {width: 720, height: 480};

test('the far view needs the one tile of the world', () => {
  expect(firstTiles({center: [17, 14], zoom: 0.6}, frame, 6)).toEqual([{z: 0, x: 0, y: 0}]);
});

test('a nearer one needs the tiles that its frame touches, by row and column', () => {
  // Zoom 2: four tiles of 512 pixels to a side, and the frame is 1.4 by 0.9 of them about the middle of the world.
  expect(firstTiles({center: [0, 0], zoom: 2}, frame, 6)).toEqual([
    {z: 2, x: 1, y: 1},
    {z: 2, x: 2, y: 1},
    {z: 2, x: 1, y: 2},
    {z: 2, x: 2, y: 2},
  ]);
});

test('the world goes on at its sides, and ends at its poles', () => {
  const tiles = firstTiles({center: [180, 84], zoom: 2}, frame, 6);
  expect(tiles).toEqual([
    {z: 2, x: 3, y: 0},
    {z: 2, x: 0, y: 0},
  ]);
});

test('no tile is nearer than the nearest that is cut', () => {
  expect(firstTiles({center: [35.27, 51.19], zoom: 8.5}, frame, 6).every(({z}) => z === 6)).toBe(true);
});
