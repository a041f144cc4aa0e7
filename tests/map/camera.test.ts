import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {paddingOf, viewOf} from '../../src/map/camera.ts';
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

test('the padding leaves out what the panel covers', () => {
  const clear = paddingOf(1000, 600, {right: 0, bottom: 0});
  const beside = paddingOf(1000, 600, {right: 360, bottom: 0});
  expect(beside.right).toBeGreaterThan(360);
  expect(beside.left + beside.right).toBeLessThan(1000);
  expect(paddingOf(320, 400, {right: 0, bottom: 208}).bottom).toBeGreaterThan(208);
  expect(clear.top).toBe(clear.bottom);
});
