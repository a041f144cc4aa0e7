import type {Story} from './story.ts';

/** What the reader has chosen: a place, a fact or nothing. */
export type Selection = {type: 'place' | 'fact'; id: string} | null;

/** The one holder of a selection. `set` tells every listener, unless nothing changed. */
export type SelectionStore = {
  get(): Selection;
  set(selection: Selection): void;
  /** Returns the undo. */
  subscribe(listener: () => void): () => void;
};

/** A store that starts with `initial`; it knows no framework and no page. */
export function createSelection(initial: Selection = null): SelectionStore {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(selection) {
      if (sameSelection(selection, current)) return;
      current = selection;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two selections are of the same place or fact, or both of nothing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}

/** The selection as a fragment, `#place=seoul` or `#fact=captured`; the empty string for nothing. */
export function selectionHash(selection: Selection): string {
  return selection ? `#${selection.type}=${encodeURIComponent(selection.id)}` : '';
}

/** The selection that a fragment names; `null` where it names none, or an id that the story does not have. */
export function selectionFromHash(hash: string, story: Story): Selection {
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const [type, id = ''] = pair.split('=').map(decode);
    if (type === 'place' && story.places.some(place => place.id === id)) return {type, id};
    if (type === 'fact' && story.facts.some(fact => fact.id === id)) return {type, id};
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
