import {type Selectable, type SelectionStore, sameSelection, selectionHash} from '../story/selection.ts';
import {selectionFromHash} from './selection-from-hash.ts';

/**
 * Keeps the page's fragment and the selection the same, so that back and forward walk it. At the start the query may name
 * it too, `?place=`, since some hosts drop the fragment. Returns the undo.
 */
export function followAddress(store: SelectionStore, story: Selectable): () => void {
  const read = () => store.set(selectionFromHash(location.hash, story));
  const write = () => {
    const selection = store.get();
    if (sameSelection(selection, selectionFromHash(location.hash, story))) return;
    try {
      history.pushState(null, '', selectionHash(selection) || location.pathname + location.search);
    } catch {
      // In some sandboxed frames an address cannot change; everything else still can.
    }
  };
  store.set(selectionFromHash(location.hash, story) ?? selectionFromHash(location.search, story));
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  const unsubscribe = store.subscribe(write);
  return () => {
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
    unsubscribe();
  };
}
