import {createStore, type Store} from './store.ts';

/** What the reader has selected: a place, a fact or nothing. */
export type Selection = {type: 'place' | 'fact'; id: string} | null;

/** A store that holds the selection. */
export type SelectionStore = Store<Selection>;

/** What can be selected: the ids of a story's places and facts. A `Story` is one. */
export type Selectable = {places: {id: string}[]; facts: {id: string}[]};

/** Creates a store of the selection that starts with `initial`. */
export function createSelection(initial: Selection = null): SelectionStore {
  return createStore(initial, sameSelection);
}

/** Whether two selections are the same place or fact, or both nothing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}

/** Returns the selection as a fragment, `#place=seoul` or `#fact=captured`; the empty string for nothing. */
export function selectionHash(selection: Selection): string {
  return selection ? `#${selection.type}=${encodeURIComponent(selection.id)}` : '';
}
