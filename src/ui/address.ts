import {type SelectionStore, sameSelection, selectionFromHash, selectionHash} from '../story/selection.ts';
import type {Story} from '../story/story.ts';

/** Keeps the page's fragment and the selection the same, so that back and forward walk it. Returns the undo. */
export function followAddress(store: SelectionStore, story: Story): () => void {
  const read = () => store.set(selectionFromHash(location.hash, story));
  const write = () => {
    const selection = store.get();
    if (sameSelection(selection, selectionFromHash(location.hash, story))) return;
    history.pushState(null, '', selectionHash(selection) || location.pathname + location.search);
  };
  read();
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  const unsubscribe = store.subscribe(write);
  return () => {
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
    unsubscribe();
  };
}
