import {expect, test} from 'vitest';
import {distance} from '../../src/geodesy/distance.ts';
import {checkClaim} from '../../src/story/check-claim.ts';
import {measureBetween, measureStory} from '../../src/story/measure-story.ts';
import type {Claim, Fact, Place, Story} from '../../src/story/story.ts';

const place = (id: string, longitude: number, latitude: number, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  names: {},
  kind: 'city',
  rank: 'secondary',
  precision: 'exact',
  position: [longitude, latitude],
  inferred: [],
  ...more,
});

const fact = (id: string, along: string[][], claim?: Claim): Fact => ({
  id,
  title: id,
  at: [],
  along,
  about: [],
  source: 'the article',
  status: 'reported',
  figures: [],
  inferred: [],
  ...(claim && {claim}),
});

const story: Story = {
  slug: 'test',
  title: 'Test',
  published: {edtf: '2025-01', start: {year: 2025, month: 1}, approximate: false, uncertain: false},
  units: 'km',
  language: 'en',
  credits: '',
  inferred: [],
  article: [],
  mentions: [],
  places: [
    place('kursk-front', 35.272, 51.191, {
      kind: 'area',
      rank: 'main',
      precision: 'approximate',
      radius: 25_000,
    }),
    place('moscow', 37.6173, 55.7558),
    place('pyongyang', 125.7625, 39.0392, {rank: 'main'}),
    place('edmonton', -113.4938, 53.5461),
  ],
  facts: [
    fact('casualties', []),
    fact('troops-sent', [['pyongyang', 'kursk-front']]),
    fact('pact', [['moscow', 'pyongyang']]),
    fact('far-from-home', [['pyongyang', 'kursk-front']], {value: 7000, unit: 'km', qualifier: 'nearly'}),
    fact('back', [['kursk-front', 'pyongyang']]),
    fact('tour', [
      ['edmonton', 'kursk-front', 'moscow'],
      ['moscow', 'pyongyang'],
    ]),
  ],
};
const measures = measureStory(story);
const [front, moscow, pyongyang, edmonton] = story.places as [Place, Place, Place, Place];

test('facts along exactly the same path share a route, and the one with the claim comes first', () => {
  expect(measures.routes.map(({id, facts, main}) => ({id, facts, main}))).toEqual([
    {id: 'pyongyang/kursk-front', facts: ['far-from-home', 'troops-sent'], main: true},
    {id: 'moscow/pyongyang', facts: ['pact', 'tour'], main: false},
    {id: 'kursk-front/pyongyang', facts: ['back'], main: false},
    {id: 'edmonton/kursk-front/moscow', facts: ['tour'], main: false},
  ]);
});

test('a route has a leg from each waypoint to the next, and a total that adds up', () => {
  const route = measures.routes[3]!;
  expect(route.waypoints).toEqual(['edmonton', 'kursk-front', 'moscow']);
  expect(route.legs.map(({from, to, radius, method}) => ({from, to, radius, method}))).toEqual([
    {from: 'edmonton', to: 'kursk-front', radius: 25_000, method: 'great-circle'},
    {from: 'kursk-front', to: 'moscow', radius: 25_000, method: 'great-circle'},
  ]);
  const legs = [
    distance(edmonton.position, front.position),
    distance(front.position, moscow.position),
  ] as const;
  expect(route.total.metres).toBeCloseTo(legs[0].metres + legs[1].metres, 6);
  expect(route.total.least).toBeCloseTo(legs[0].least + legs[1].least, 6);
  expect(route.total.most).toBeCloseTo(legs[0].most + legs[1].most, 6);
  expect(route.total.radius).toBe(50_000);
});

test('each pair of places with a main one is measured once', () => {
  expect(measures.between.map(({from, to}) => `${from}/${to}`)).toEqual([
    'kursk-front/moscow',
    'kursk-front/pyongyang',
    'kursk-front/edmonton',
    'moscow/pyongyang',
    'pyongyang/edmonton',
  ]);
  expect(measureBetween(measures, 'pyongyang', 'kursk-front')).toMatchObject({
    ...distance(front.position, pyongyang.position),
    radius: 25_000,
  });
});

test('measureBetween finds a pair in either direction, and none for two secondary places or one place', () => {
  expect(measureBetween(measures, 'edmonton', 'pyongyang')).toBe(
    measureBetween(measures, 'pyongyang', 'edmonton'),
  );
  expect(measureBetween(measures, 'edmonton', 'pyongyang')?.radius).toBe(0);
  expect(measureBetween(measures, 'moscow', 'edmonton')).toBeUndefined();
  expect(measureBetween(measures, 'pyongyang', 'pyongyang')).toBeUndefined();
});

test('measures survive JSON.stringify', () => {
  expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
});

test("the story's claim of nearly 7,000 km holds up, 3 % above the great circle", () => {
  const {verdict, percent} = checkClaim(
    {value: 7000, unit: 'km', qualifier: 'nearly'},
    measures.routes[0]!.total,
  );
  expect(verdict).toBe('holds');
  expect(percent).toBeCloseTo(3.4, 1);
});
