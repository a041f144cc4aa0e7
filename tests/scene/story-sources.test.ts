import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {routeFeatures} from '../../src/scene/route-features.ts';
import {shownRoutes} from '../../src/scene/shown-routes.ts';
import {areaFeatures, placeFeatures} from '../../src/scene/story-sources.ts';
import type {Wording} from '../../src/story/wording.ts';
import {readSheet} from '../support/sheet.ts';

const data = await readSheet();
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
    new Map([['tokyo', 'below']]),
  );
  expect(features.map(({properties}) => properties.id)).toEqual(story.places.map(({id}) => id));
  expect(features.find(({properties}) => properties.id === 'seoul')?.properties.name).toBe('서울');
  const main = story.places.filter(({rank}) => rank === 'main').map(({id}) => id);
  const bold = features.filter(({properties}) => properties.bold).map(({properties}) => properties.id);
  expect(bold.sort()).toEqual([...main, 'tokyo'].sort());
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
const labelsOf = (features: ReturnType<typeof routeFeatures>['features']) =>
  features.flatMap(({properties}) => ('label' in properties ? [properties.label] : []));

test('at rest the main route is labelled with its length, in the article’s unit and the reader’s', () => {
  const lengths = {km: 'about 6,800 km', mi: 'about 6,800 km · 4,200 mi', nmi: 'about 6,800 km · 3,700 nmi'};
  for (const unit of ['km', 'mi', 'nmi'] as const) {
    const {features} = routeFeatures(data, null, {...wording, unit}, defaultMessages.map);
    expect(labelsOf(features)).toEqual([lengths[unit]]);
    expect(features.every(({properties}) => properties.fact === 'far-from-home')).toBe(true);
  }
});

test('a route runs on across the antimeridian', () => {
  const {features} = routeFeatures(data, {type: 'fact', id: 'quad'}, wording, defaultMessages.map);
  const line = features.find(({properties}) => properties.id === 'tokyo/washington')!.geometry
    .coordinates as Position[];
  for (let index = 1; index < line.length; index++) {
    expect(Math.abs(line[index]![0]! - line[index - 1]![0]!)).toBeLessThan(10);
  }
  expect(line.at(-1)![0]).toBeCloseTo(360 - 77.0365, 4);
});

test('each leg of a route is labelled with its own length, at its own middle', () => {
  const {features} = routeFeatures(data, {type: 'fact', id: 'smith-weekend'}, wording, defaultMessages.map);
  expect(labelsOf(features)).toEqual(['about 4,100 km', 'about 1,400 km']);
  const middles = features.filter(({properties}) => properties.part === 'label');
  const [longitude, latitude] = middles[1]!.geometry.coordinates as Position;
  expect(longitude).toBeCloseTo(-78.6, 0);
  expect(latitude).toBeCloseTo(32.8, 0);
});

test('the legs at a selected place say where they lead', () => {
  const {features} = routeFeatures(data, {type: 'place', id: 'seoul'}, wording, defaultMessages.map);
  expect(labelsOf(features)).toEqual(['from Washington\nabout 11,000 km', 'from Tokyo\nabout 1,200 km']);
  expect(
    labelsOf(routeFeatures(data, {type: 'place', id: 'mar-a-lago'}, wording, defaultMessages.map).features),
  ).toEqual(['from Edmonton\nabout 4,100 km', 'to Washington\nabout 1,400 km']);
});

test('of the legs’ labels those are there that have room, each once', () => {
  const quad = {type: 'fact', id: 'quad'} as const;
  const free = new Set(['tokyo/washington/label']);
  expect(labelsOf(routeFeatures(data, quad, wording, defaultMessages.map, free).features)).toEqual([
    'about 11,000 km',
  ]);
  const shared = {
    ...measures,
    routes: measures.routes.flatMap(route => [route, {...route, id: `${route.id}/again`}]),
  };
  expect(
    labelsOf(routeFeatures({...data, measures: shared}, quad, wording, defaultMessages.map).features),
  ).toHaveLength(3);
});
