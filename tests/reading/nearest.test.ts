import {expect, test} from 'vitest';
import {nearest, suggest} from '../../src/reading/nearest.ts';

const places = ['kursk-front', 'pyongyang', 'seoul', 'kyiv'];

test.each([
  ['kurks-front', 'kursk-front'],
  ['Pyongyang', 'pyongyang'],
  ['soul', 'seoul'],
  ['kiyv', 'kyiv'],
])('nearest(%j) means %j', (word, meant) => {
  expect(nearest(word, places)).toBe(meant);
});

test.each(['tokyo', 'x', ''])('nearest(%j) means none of the places', word => {
  expect(nearest(word, places)).toBeUndefined();
});

test('suggest names all that there are when none is near', () => {
  expect(suggest('tokyo', places)).toBe('Known are kursk-front, pyongyang, seoul, kyiv.');
});

test('suggest says that there is nothing to choose from', () => {
  expect(suggest('tokyo', [])).toBe('There are none yet.');
});
