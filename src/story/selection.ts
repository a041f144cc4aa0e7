import {createStore, type Store} from './store.ts';

/** What the reader has chosen: a place, a fact or nothing. */
export type Selection = {type: 'place' | 'fact'; id: string} | null;

/** The one holder of a selection. */
export type SelectionStore = Store<Selection>;

/** What can be selected: the ids of a story's places and facts. A `Story` is one. */
export type Selectable = {places: {id: string}[]; facts: {id: string}[]};

/** A store of what is selected that starts with `initial`. */
export function createSelection(initial: Selection = null): SelectionStore {
  return createStore(initial, sameSelection);
}

/** Whether two selections are of the same place or fact, or both of nothing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}

/** The selection as a fragment, `#place=seoul` or `#fact=captured`; the empty string for nothing. */
export function selectionHash(selection: Selection): string {
  return selection ? `#${selection.type}=${encodeURIComponent(selection.id)}` : '';
}
