import {expect, test} from 'vitest';
import {
  factById,
  factsOfPlace,
  inTimeOrder,
  mentionsOf,
  placeById,
  placeName,
  placesByRank,
  placesOfFact,
  placesWhere,
} from '../../src/story/story-lookup.ts';
import {readFirstStory} from '../support/first-story.ts';

const {story} = await readFirstStory();

test('the facts of Seoul come in order of time, those that only concern a place included', () => {
  expect(factsOfPlace(story, 'seoul').map(({id}) => id)).toEqual([
    'casualties',
    'blinken-warning',
    'japan-talks',
    'yoon-custody',
  ]);
  expect(factsOfPlace(story, 'moscow').map(({id}) => id)).toEqual(['pact', 'blinken-warning']);
});

test('facts without a date come last and keep the order of the file', () => {
  const order = inTimeOrder(story.facts).map(({id}) => id);
  expect(order.at(-1)).toBe('far-from-home');
  expect(order[0]).toBe('trump-pledge');
  expect(order).toHaveLength(18);
});

test('the places of a fact are each named once, where it happened before what it is about', () => {
  expect(placesOfFact(factById(story, 'blinken-warning'))).toEqual([
    'washington',
    'seoul',
    'moscow',
    'pyongyang',
  ]);
  expect(placesWhere(factById(story, 'quad'))).toEqual(['canberra', 'washington', 'tokyo', 'new-delhi']);
});

test('main places come first', () => {
  expect(
    placesByRank(story)
      .slice(0, 5)
      .map(({rank}) => rank),
  ).toEqual(Array(5).fill('main'));
  expect(placesByRank(story)).toHaveLength(11);
});

test('a name in a language falls back on the language without its region, then on the name', () => {
  const seoul = placeById(story, 'seoul');
  expect(placeName(seoul, 'ko')).toBe('서울');
  expect(placeName(seoul, 'ko-KR')).toBe('서울');
  expect(placeName(seoul, 'sw')).toBe('Seoul');
});

test('each fact has words in the article', () => {
  for (const {id} of story.facts) expect(mentionsOf(story, id).length).toBeGreaterThan(0);
});

test('an id that the story does not have is a mistake of the programmer', () => {
  expect(() => placeById(story, 'atlantis')).toThrow('No place "atlantis" in the story "prisoner-swap".');
  expect(() => factById(story, 'flood')).toThrow('No fact "flood"');
});
