import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {shownLegs} from '../../src/scene/legs.ts';
import type {Spot} from '../../src/scene/length-spot.ts';
import {routeFeatures} from '../../src/scene/route-features.ts';
import {shownRoutes} from '../../src/scene/shown-routes.ts';
import {areaFeatures, placeFeatures} from '../../src/scene/story-sources.ts';
import type {Selection} from '../../src/story/selection.ts';
import type {Unit} from '../../src/story/story.ts';
import type {Wording} from '../../src/story/wording.ts';
import {readFirstStory} from '../support/first-story.ts';

const data = await readFirstStory();
const {story, measures} = data;

test('at rest only the route that the article measures is drawn', () => {
  expect(shownRoutes(story, measures, null).map(({id}) => id)).toEqual(['pyongyang/kursk-front']);
});

test('a fact shows its routes, a place those of its facts, and a fact without one shows none', () => {
  const ids = (type: 'fact' | 'place', id: string) =>
    shownRoutes(story, measures, {type, id}).map(route => route.id);
  expect(ids('fact', 'quad')).toEqual(['canberra/washington', 'tokyo/washington', 'new-delhi/washington']);
  expect(ids('fact', 'smith-weekend')).toEqual(['edmonton/mar-a-lago/washington']);
  expect(ids('place', 'seoul')).toEqual(['washington/seoul', 'tokyo/seoul']);
  expect(ids('fact', 'captured')).toEqual([]);
});

test('every place is a point with its name, also in another language', () => {
  const {features} = placeFeatures(
    data,
    'ko',
    {type: 'fact', id: 'japan-talks'},
    {sides: new Map([['tokyo', 'below']]), cut: new Set(['kyiv'])},
  );
  expect(features.map(({properties}) => properties.id)).toEqual(story.places.map(({id}) => id));
  expect(features.find(({properties}) => properties.id === 'seoul')?.properties.name).toBe('서울');
  const main = story.places.filter(({rank}) => rank === 'main').map(({id}) => id);
  const bold = features.filter(({properties}) => properties.bold).map(({properties}) => properties.id);
  expect(bold.sort()).toEqual([...main, 'tokyo'].sort());
  expect(features.filter(({properties}) => properties.cut).map(({properties}) => properties.id)).toEqual([
    'kyiv',
  ]);
  const named = features.filter(({properties}) => 'side' in properties);
  expect(named.map(({properties}) => [properties.id, properties.side])).toEqual([['tokyo', 'below']]);
});

test('the Kursk front has its region’s outline and a closed circle of 25 km', () => {
  const {features} = areaFeatures(data);
  expect(features.map(({properties}) => properties.shape)).toEqual(['region', 'circle']);
  const ring = features[1]!.geometry.coordinates[0]!;
  expect(ring[0]).toEqual(ring.at(-1));
  const north = Math.max(...ring.map(([, latitude]) => latitude!));
  expect((north - 51.191) * 111.2).toBeCloseTo(25, 0);
});

const wording: Wording = {language: 'en', unit: 'km'};
const words = defaultMessages.map;
const NONE = new Map<string, Spot>();
const textsOf = (selection: Selection, unit: Unit = 'km') =>
  shownLegs(data, selection, {...wording, unit}, words).map(({texts}) => texts[0]);

test('at rest the main route is labelled with its length, in the article’s unit and the reader’s', () => {
  const lengths = {km: 'about 6,800 km', mi: 'about 6,800 km · 4,200 mi', nmi: 'about 6,800 km · 3,700 nmi'};
  for (const unit of ['km', 'mi', 'nmi'] as const) expect(textsOf(null, unit)).toEqual([lengths[unit]]);
  const {features} = routeFeatures(data, null, wording, words, NONE);
  expect(features.every(({properties}) => properties.fact === 'far-from-home')).toBe(true);
});

test('a route runs on across the antimeridian', () => {
  const {features} = routeFeatures(data, {type: 'fact', id: 'quad'}, wording, words, NONE);
  const line = features.find(({properties}) => properties.id === 'tokyo/washington')!.geometry
    .coordinates as Position[];
  for (let index = 1; index < line.length; index++) {
    expect(Math.abs(line[index]![0]! - line[index - 1]![0]!)).toBeLessThan(10);
  }
  expect(line.at(-1)![0]).toBeCloseTo(360 - 77.0365, 4);
});

test('each leg of a route has its own length and its own part of the line', () => {
  const legs = shownLegs(data, {type: 'fact', id: 'smith-weekend'}, wording, words);
  expect(legs.map(({texts}) => texts)).toEqual([['about 4,100 km'], ['about 1,400 km']]);
  const [longitude, latitude] = legs[1]!.line[0]!;
  expect([longitude, latitude]).toEqual(legs[0]!.line.at(-1));
  expect(longitude).toBeCloseTo(-80.04, 1);
  expect(latitude).toBeCloseTo(26.68, 1);
});

test('the legs at a selected place say where they lead, or no more than how far', () => {
  expect(textsOf({type: 'place', id: 'seoul'})).toEqual([
    'from Washington\nabout 11,000 km',
    'from Tokyo\nabout 1,200 km',
  ]);
  const legs = shownLegs(data, {type: 'place', id: 'mar-a-lago'}, wording, words);
  expect(legs.map(({texts, near}) => [near, ...texts])).toEqual([
    ['end', 'from Edmonton\nabout 4,100 km', 'about 4,100 km'],
    ['start', 'to Washington\nabout 1,400 km', 'about 1,400 km'],
  ]);
});

test('of the legs’ labels those are there that have a spot, each once and there', () => {
  const quad = {type: 'fact', id: 'quad'} as const;
  const spot: Spot = {text: 'about 11,000 km', at: 2.5, below: true, degrees: -20};
  const shared = {
    ...measures,
    routes: measures.routes.flatMap(route => [route, {...route, id: `${route.id}/again`}]),
  };
  const {features} = routeFeatures(
    {...data, measures: shared},
    quad,
    wording,
    words,
    new Map([['tokyo/washington', spot]]),
  );
  const labels = features.filter(({properties}) => properties.part === 'label');
  expect(labels.map(({properties}) => properties)).toMatchObject([
    {label: 'about 11,000 km', angle: -20, below: true},
  ]);
  const line = shownLegs(data, quad, wording, words).find(({id}) => id === 'tokyo/washington')!.line;
  const [west, east] = [line[2]![0], line[3]![0]];
  expect((labels[0]!.geometry.coordinates as Position)[0]).toBeCloseTo((west + east) / 2, 6);
});
