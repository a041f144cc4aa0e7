import {expect, test} from 'vitest';
import {selectionFromHash} from '../../src/stage/selection-from-hash.ts';
import {type Selection, selectionHash} from '../../src/story/selection.ts';
import {readFirstStory} from '../support/first-story.ts';

const {story} = await readFirstStory();

test('every place and fact has an address that reads back as itself', () => {
  const all: Selection[] = [
    null,
    ...story.places.map(({id}) => ({type: 'place', id}) as const),
    ...story.facts.map(({id}) => ({type: 'fact', id}) as const),
  ];
  for (const selection of all) expect(selectionFromHash(selectionHash(selection), story)).toEqual(selection);
});

test.each([
  ['', null],
  ['#', null],
  ['#place=atlantis', null],
  ['#fact=seoul', null],
  ['#%', null],
  ['#place=%E0%A4%A', null],
  ['#comments', null],
  ['#utm=x&place=seoul', {type: 'place', id: 'seoul'}],
  ['?theme=dark&place=seoul&units=mi', {type: 'place', id: 'seoul'}],
  ['#place=s%65oul', {type: 'place', id: 'seoul'}],
  ['#place=atlantis&fact=captured', {type: 'fact', id: 'captured'}],
])('the fragment %s selects %o', (hash, selection) => {
  expect(selectionFromHash(hash, story)).toEqual(selection);
});
