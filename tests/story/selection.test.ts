import {expect, test} from 'vitest';
import {createSelection, type Selection, sameSelection, selectionHash} from '../../src/story/selection.ts';

test('a selection has its address', () => {
  expect(selectionHash({type: 'place', id: 'seoul'})).toBe('#place=seoul');
  expect(selectionHash({type: 'fact', id: 'captured'})).toBe('#fact=captured');
  expect(selectionHash(null)).toBe('');
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
