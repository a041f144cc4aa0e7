import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {constrain, globeViewOf, paddingOf, viewOf} from '../../src/scene/camera.ts';
import {placesOfFact} from '../../src/story/story-lookup.ts';
import {readSheet} from '../support/sheet.ts';

const data = await readSheet();
const {story} = data;

function holds([west, south, east, north]: number[], [longitude, latitude]: Position): boolean {
  const copy = longitude < west! ? longitude + 360 : longitude;
  return copy >= west! && copy <= east! && latitude >= south! && latitude <= north!;
}

test('the first view of a wide frame holds every place, that of a narrow one the main places', () => {
  const wide = viewOf(data, null, 1280).bounds;
  const narrow = viewOf(data, null, 320).bounds;
  for (const {id, rank, position} of story.places) {
    expect(holds(wide, position), id).toBe(true);
    if (rank === 'main') expect(holds(narrow, position), id).toBe(true);
  }
  expect(narrow[2] - narrow[0]).toBeLessThan(wide[2] - wide[0]);
});

test.each(story.facts.map(({id}) => id))('the view of %s holds all its places', id => {
  const {bounds} = viewOf(data, {type: 'fact', id}, 800);
  for (const place of placesOfFact(story.facts.find(fact => fact.id === id)!)) {
    expect(holds(bounds, story.places.find(({id}) => id === place)!.position), place).toBe(true);
  }
  expect(bounds[2] - bounds[0]).toBeLessThanOrEqual(360);
});

test('the view of the Kursk front is that of its region', () => {
  const {bounds, maxZoom} = viewOf(data, {type: 'place', id: 'kursk-front'}, 800);
  expect(bounds[0]).toBeCloseTo(34.1, 0);
  expect(bounds[3]).toBeCloseTo(52.4, 0);
  expect(maxZoom).toBeGreaterThan(5);
});

test('the padding leaves out what the panel covers, and leaves more room around a selection', () => {
  const selection = {type: 'place', id: 'seoul'} as const;
  const rest = paddingOf(1000, 600, null, {right: 0, bottom: 0});
  const beside = paddingOf(1000, 600, selection, {right: 360, bottom: 0});
  const sheet = paddingOf(320, 400, selection, {right: 0, bottom: 208});
  expect(rest.left).toBe(rest.right);
  expect(beside.right - beside.left).toBe(360);
  expect(beside.left).toBeGreaterThan(rest.left);
  expect(sheet.bottom - sheet.top).toBe(208);
  expect(sheet.left + sheet.right).toBeLessThan(320 / 2);
});

test('the globe fills a frame, and at rest looks at the route that the article measures', () => {
  const frame = {width: 756, height: 500, zoom: 0.7};
  const rest = globeViewOf(data, null, frame);
  expect(rest.center[0]).toBeGreaterThan(60);
  expect(rest.center[0]).toBeLessThan(100);
  const radius = (512 * 2 ** rest.zoom) / (2 * Math.PI) / Math.cos((rest.center[1] * Math.PI) / 180);
  expect(2 * radius).toBeGreaterThan(500);
  const near = globeViewOf(data, {type: 'place', id: 'seoul'}, {...frame, zoom: 5});
  expect(near.zoom).toBe(5);
  expect(near.center).toEqual([126.978, 37.5665]);
});

test('a camera keeps to its limits', () => {
  expect(constrain(89, 12, 300)).toEqual({latitude: 78, zoom: 9});
  expect(constrain(-89, -5, 300)).toEqual({latitude: -65, zoom: -1});
  expect(constrain(40, -5, 1024).zoom).toBeCloseTo(0, 5);
  expect(constrain(40, 3, 1024)).toEqual({latitude: 40, zoom: 3});
});
