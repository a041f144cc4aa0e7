import {expect, test} from 'vitest';
import {
  createSelection,
  type Selection,
  sameSelection,
  selectionFromHash,
  selectionHash,
} from '../../src/story/selection.ts';
import {readSheet} from '../support/sheet.ts';

const {story} = await readSheet();

test('every place and fact has an address that reads back as itself', () => {
  const all: Selection[] = [
    null,
    ...story.places.map(({id}) => ({type: 'place', id}) as const),
    ...story.facts.map(({id}) => ({type: 'fact', id}) as const),
  ];
  for (const selection of all) expect(selectionFromHash(selectionHash(selection), story)).toEqual(selection);
  expect(selectionHash({type: 'place', id: 'seoul'})).toBe('#place=seoul');
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
  ['#place=atlantis&fact=captured', {type: 'fact', id: 'captured'}],
])('the fragment %s selects %o', (hash, selection) => {
  expect(selectionFromHash(hash, story)).toEqual(selection);
});

test('a store tells its listeners of changes, and only of changes', () => {
  const store = createSelection();
  const seen: Selection[] = [];
  const unsubscribe = store.subscribe(() => seen.push(store.get()));
  store.set({type: 'place', id: 'seoul'});
  store.set({type: 'place', id: 'seoul'});
  store.set({type: 'fact', id: 'seoul'});
  unsubscribe();
  store.set(null);
  expect(seen).toEqual([
    {type: 'place', id: 'seoul'},
    {type: 'fact', id: 'seoul'},
  ]);
  expect(store.get()).toBeNull();
});

test('selections are the same by type and id', () => {
  expect(sameSelection(null, null)).toBe(true);
  expect(sameSelection({type: 'place', id: 'a'}, {type: 'place', id: 'a'})).toBe(true);
  expect(sameSelection({type: 'place', id: 'a'}, {type: 'fact', id: 'a'})).toBe(false);
  expect(sameSelection({type: 'place', id: 'a'}, null)).toBe(false);
});
