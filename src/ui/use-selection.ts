import {useSyncExternalStore} from 'react';
import type {Selection, SelectionStore} from '../story/selection.ts';

/** The store's selection; nothing while React takes over the prerendered page, which has nothing selected. */
export function useSelection(store: SelectionStore): Selection {
  return useSyncExternalStore(store.subscribe, store.get, () => null);
}
