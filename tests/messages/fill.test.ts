import {describe, expect, test} from 'vitest';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {fill, fillCount} from '../../src/messages/fill.ts';
import type {Messages} from '../../src/messages/message-types.ts';

describe('fill', () => {
  test('fills each part, whatever its value contains', () => {
    expect(fill(defaultMessages.distance.range, {from: '$&', to: '{from}'})).toBe('$& to {from}');
  });

  test('a part that is missing or misspelt is an error of type', () => {
    // @ts-expect-error: `to` is missing.
    fill(defaultMessages.distance.range, {from: '1'});
    // @ts-expect-error: it is called `length`.
    fill(defaultMessages.distance.about, {lenght: '1'});
    expect(fill(defaultMessages.page.skipMap, {})).toBe('Skip the map');
  });
});

describe('fillCount', () => {
  test('in English has one and others', () => {
    const count = (number: number) => fillCount(defaultMessages.counts.facts, number, defaultMessages, 'en');
    expect([0, 1, 2, 1200].map(count)).toEqual(['0 facts', '1 fact', '2 facts', '1,200 facts']);
  });

  test('has the plural categories of another language', () => {
    const texts: Messages['counts']['facts'] = {
      one: '{count} факт',
      few: '{count} факти',
      many: '{count} фактів',
      other: '{count} факту',
    };
    const count = (number: number) => fillCount(texts, number, {language: 'uk'}, 'uk');
    expect([1, 3, 5, 21].map(count)).toEqual(['1 факт', '3 факти', '5 фактів', '21 факт']);
  });
});

test('messages survive JSON', () => {
  expect(JSON.parse(JSON.stringify(defaultMessages))).toEqual(defaultMessages);
});
