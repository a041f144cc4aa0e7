import {expect, test} from 'vitest';
import {distance} from '../../src/geodesy/distance.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {checkClaim} from '../../src/story/check-claim.ts';
import {formatDistance} from '../../src/story/format-distance.ts';
import {measureStory} from '../../src/story/measure-story.ts';
import {measuresFrom} from '../../src/story/measures-from.ts';
import type {Claim, Fact, Place, Story, Unit} from '../../src/story/story.ts';

const place = (id: string, longitude: number, latitude: number, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  names: {},
  kind: 'city',
  rank: 'secondary',
  precision: 'exact',
  position: [longitude, latitude],
  media: [],
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
  sources: [],
  status: 'reported',
  media: [],
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

test('without a claim the movements of the first three facts are shown at rest, or those that the story chooses', () => {
  const plain = story.facts.map(({claim, ...rest}) => rest);
  const mainOf = (facts: Fact[]) =>
    measureStory({...story, facts}).routes.flatMap(({id, main}) => (main ? id : []));
  expect(mainOf(plain)).toEqual(['pyongyang/kursk-front', 'moscow/pyongyang']);
  expect(mainOf(plain.map(fact => (fact.id === 'back' ? {...fact, main: true} : fact)))).toEqual([
    'kursk-front/pyongyang',
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
});

test('measuresFrom has the main places from a place, the nearest first, whichever way they were measured', () => {
  const from = (id: string) => measuresFrom(story, measures, id).map(({to}) => to);
  expect(from('moscow')).toEqual(['kursk-front', 'pyongyang']);
  expect(from('edmonton')).toEqual(['kursk-front', 'pyongyang']);
  expect(from('pyongyang')).toEqual(['kursk-front']);
  expect(measuresFrom(story, measures, 'pyongyang')[0]!.measure).toMatchObject({
    ...distance(front.position, pyongyang.position),
    radius: 25_000,
  });
});

test('of many main places only the nearest eight are measured', () => {
  const places = Array.from({length: 300}, (_, index) => place(`p${index}`, index / 10, 0, {rank: 'main'}));
  const many = measureStory({...story, places, facts: []});
  const expected = [149, 151, 148, 152, 147, 153, 146, 154].map(index => `p${index}`);
  expect(
    measuresFrom({places}, many, 'p150')
      .map(({to}) => to)
      .sort(),
  ).toEqual(expected.sort());
  expect(measuresFrom({places}, many, 'p0').map(({to}) => to)).toEqual(
    Array.from({length: 8}, (_, index) => `p${index + 1}`),
  );
  expect(many.between.length).toBeLessThan(300 * 8);
});

/** A square of about 22 km on the equator, from 10° to 10.2° east. */
const square = place('square', 10.1, 0, {
  kind: 'area',
  rank: 'main',
  outline: [
    [
      [10, -0.1],
      [10.2, -0.1],
      [10.2, 0.1],
      [10, 0.1],
      [10, -0.1],
    ],
  ],
});

/** The words for the length between a drawn area and another place. */
function fromSquare(other: Place, claim?: Claim) {
  const facts = [fact('way', [[other.id, 'square']], claim)];
  const {routes, between} = measureStory({...story, places: [square, other], facts});
  const {total} = routes[0]!;
  return {
    words: formatDistance(between[0]!, {unit: 'km', locale: 'en', words: defaultMessages.distance}),
    inside: between[0]!.inside,
    verdict: claim && checkClaim(claim, total).verdict,
  };
}

test('the distance of a drawn area is the range from its nearest to its farthest position', () => {
  // 1° on the equator is 111 km: 11 km to the near side, 35 km to the far corners.
  expect(fromSquare(place('near', 9.9, 0))).toMatchObject({words: '11 to 36 km', inside: undefined});
  expect(fromSquare(place('far', 30, 0)).words).toBe('about 2,200 km');
});

test('a place in a drawn area lies inside, and a place in its hole does not', () => {
  expect(fromSquare(place('within', 10.05, 0.05)).inside).toBe(true);
  const hole: Position[] = [
    [10.04, 0.04],
    [10.04, 0.06],
    [10.06, 0.06],
    [10.06, 0.04],
    [10.04, 0.04],
  ];
  const ring = {...square, outline: [square.outline![0]!, hole]};
  const {between} = measureStory({...story, places: [ring, place('within', 10.05, 0.05)], facts: []});
  expect(between[0]!.inside).toBeUndefined();
  expect(formatDistance(between[0]!, {unit: 'km', locale: 'en', words: defaultMessages.distance})).toBe(
    '1 to 24 km',
  );
});

test('a claim along a way to a drawn area is held against its whole range', () => {
  const near = place('near', 9.9, 0);
  const claim = (value: number, qualifier: Claim['qualifier']): Claim => ({value, unit: 'km', qualifier});
  expect(fromSquare(near, claim(60, 'nearly')).verdict).toBe('off');
  expect(fromSquare(near, claim(20, 'about')).verdict).toBe('not-checkable');
  expect(fromSquare(place('far', 30, 0), claim(2200, 'about')).verdict).toBe('holds');
});

test('lengths with as many places are written as finely, if they are exact', () => {
  const words = (places: Place[], unit: Unit) =>
    measureStory({...story, places, facts: []}).between.map(measure =>
      formatDistance(measure, {unit, locale: 'en', words: defaultMessages.distance}),
    );
  const main = (id: string, longitude: number, latitude: number) =>
    place(id, longitude, latitude, {rank: 'main'});
  const [washington, canberra] = [main('washington', -77.0365, 38.8977), main('canberra', 149.13, -35.2809)];
  expect(words([washington, canberra], 'mi')).toEqual(['about 9,910 mi']);
  const newDelhi = place('new-delhi', 77.209, 28.6139);
  const seoul = place('seoul', 126.978, 37.5665);
  expect(words([washington, canberra, newDelhi, seoul], 'mi')).toEqual([
    'about 9,900 mi',
    'about 7,500 mi',
    '6,900 to 7,000 mi',
    'about 6,400 mi',
    'about 5,200 mi',
  ]);
  const kursk = place('kursk-front', 35.272, 51.191, {radius: 25_000});
  expect(
    words([main('seoul', 126.978, 37.5665), place('pyongyang', 125.7625, 39.0392), kursk], 'km'),
  ).toEqual(['about 195 km', 'about 7,000 km']);
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
