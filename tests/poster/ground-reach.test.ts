import {expect, test} from 'vitest';
import {FRAMES} from '../../src/poster/frames.ts';
import {groundMarkup} from '../../src/poster/ground-markup.ts';
import {projectionOf} from '../../src/poster/projection.ts';

/** Land from one degree west to one degree east of Greenwich. */
const land = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [-1, 51],
        [-1, 52],
        [1, 52],
        [1, 51],
        [-1, 51],
      ],
    ],
  ],
};
const none = {type: 'MultiLineString' as const, coordinates: []};
const ground = {land, lakes: {type: 'MultiPolygon' as const, coordinates: []}, borders: none, disputed: none};
const frame = FRAMES.narrow;
const projection = projectionOf({center: [0, 51.5], zoom: 12}, frame);

/** How far to the east the land is drawn, in pixels of the frame. */
function eastOf(markup: string): number {
  const [, scale] = /scale\(([\d.]+)\)/.exec(markup)!;
  const [, path] = /class="land" d="([^"]*)"/.exec(markup)!;
  let [x, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [, command, numbers] of path!.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers!.match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = /[hH]/.test(command!) ? values : values.filter((_, index) => index % 2 === 0);
    if (/[vV]/.test(command!)) continue;
    for (const each of xs) {
      x = command === command!.toLowerCase() ? x + each : each;
      most = Math.max(most, x);
    }
  }
  return most * Number(scale);
}

test('a close view has ground around places outside of it, so that none of its edges looks like a coast', () => {
  const far: [number, number] = [0.2, 51.5];
  const {x} = projection.pixelOf(far);
  expect(x).toBeGreaterThan(2 * frame.width);
  expect(eastOf(groundMarkup(ground, projection, frame, []))).toBeCloseTo(2 * frame.width, -1);
  expect(eastOf(groundMarkup(ground, projection, frame, [far]))).toBeGreaterThan(x + frame.width);
});

test('it is as wide as the frame becomes when a place above it comes into view', () => {
  const above: [number, number] = [0, 51.6];
  expect(projection.pixelOf(above).y).toBeLessThan(-frame.height / 2);
  expect(eastOf(groundMarkup(ground, projection, frame, [above]))).toBeGreaterThan(2.4 * frame.width);
});

test('it has no more ground than eight frames to each side', () => {
  const east = eastOf(groundMarkup(ground, projection, frame, [[0.99, 51.5]]));
  expect(east).toBeLessThanOrEqual(9 * frame.width + 1);
});
