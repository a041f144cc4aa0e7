import {type Selectable, type SelectionStore, sameSelection, selectionHash} from '../story/selection.ts';
import {selectionFromHash} from './selection-from-hash.ts';

/**
 * Keeps the page's fragment and the selection in sync, so that the back and forward buttons step through selections. On
 * load, the query may name the selection instead (`?place=`), since some hosts drop the fragment. Returns a function
 * that undoes it.
 */
export function followAddress(store: SelectionStore, story: Selectable): () => void {
  const read = () => store.set(selectionFromHash(location.hash, story));
  const write = () => {
    const selection = store.get();
    if (sameSelection(selection, selectionFromHash(location.hash, story))) return;
    try {
      history.pushState(null, '', selectionHash(selection) || location.pathname + location.search);
    } catch {
      // Some sandboxed frames cannot change their address; everything else still works.
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
