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

/** The selection that a fragment or a query names; `null` where it names none, or an id that the story does not have. */
export function selectionFromHash(hash: string, {places, facts}: Selectable): Selection {
  for (const pair of hash.replace(/^[#?]/, '').split('&')) {
    const [type, id = ''] = pair.split('=').map(decode);
    if (type === 'place' && places.some(place => place.id === id)) return {type, id};
    if (type === 'fact' && facts.some(fact => fact.id === id)) return {type, id};
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
