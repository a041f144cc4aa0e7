import type {Selectable, Selection} from '../story/selection.ts';

/**
 * Returns the selection that a fragment (`#place=seoul`) or a query (`?place=seoul`) names; `null` if it names none or
 * an id that the story does not have.
 */
export function selectionFromHash(hash: string, {places, facts}: Selectable): Selection {
  for (const [type, id] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (type === 'place' && places.some(place => place.id === id)) return {type, id};
    if (type === 'fact' && facts.some(fact => fact.id === id)) return {type, id};
  }
  return null;
}
