/** One value that several parts of a page follow. `set` tells every listener, unless nothing changed. */
export type Store<T> = {
  get(): T;
  set(value: T): void;
  /** Returns the undo. */
  subscribe(listener: () => void): () => void;
};

/** A store that starts with `initial`; `same` says which values are no change. It knows no framework and no page. */
export function createStore<T>(initial: T, same: (a: T, b: T) => boolean = Object.is): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (same(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
