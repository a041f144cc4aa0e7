import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {routeFeatures} from '../../src/map/route-features.ts';
import {shownRoutes} from '../../src/map/shown-routes.ts';
import {areaFeatures, placeFeatures} from '../../src/map/story-sources.ts';
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
  const {features} = placeFeatures(data, 'ko');
  expect(features.map(({properties}) => properties.id)).toEqual(story.places.map(({id}) => id));
  expect(features.find(({properties}) => properties.id === 'seoul')?.properties.name).toBe('서울');
});

test('the Kursk front has its region’s outline and a closed circle of 25 km', () => {
  const {features} = areaFeatures(data);
  expect(features.map(({properties}) => properties.shape)).toEqual(['region', 'circle']);
  const ring = features[1]!.geometry.coordinates[0]!;
  expect(ring[0]).toEqual(ring.at(-1));
  const north = Math.max(...ring.map(([, latitude]) => latitude!));
  expect((north - 51.191) * 111.2).toBeCloseTo(25, 0);
});

test('a route is labelled with its length and runs on across the antimeridian', () => {
  const routes = measures.routes.filter(
    ({id}) => id === 'tokyo/washington' || id === 'pyongyang/kursk-front',
  );
  const {features} = routeFeatures(data.story, routes, {language: 'en', unit: 'km'});
  expect(
    features.find(({properties}) => properties.id === 'pyongyang/kursk-front/label')?.properties,
  ).toMatchObject({
    fact: 'far-from-home',
    label: 'about 6,800 km',
  });
  const line = features.find(({properties}) => properties.id === 'tokyo/washington')!.geometry
    .coordinates as Position[];
  for (let index = 1; index < line.length; index++) {
    expect(Math.abs(line[index]![0]! - line[index - 1]![0]!)).toBeLessThan(10);
  }
  expect(line.at(-1)![0]).toBeCloseTo(360 - 77.0365, 4);
});

test('each leg of a route is labelled with its own length, at its own middle', () => {
  const routes = measures.routes.filter(({id}) => id === 'edmonton/mar-a-lago/washington');
  const {features} = routeFeatures(data.story, routes, {language: 'en', unit: 'km'});
  const labels = features.flatMap(({geometry, properties}) =>
    'label' in properties ? [{geometry, properties}] : [],
  );
  expect(labels.map(({properties}) => properties.label)).toEqual(['about 4,060 km', 'about 1,400 km']);
  const [, [longitude, latitude]] = labels.map(({geometry}) => geometry.coordinates as Position) as [
    Position,
    Position,
  ];
  expect(longitude).toBeCloseTo(-78.6, 0);
  expect(latitude).toBeCloseTo(32.8, 0);
});
