import type {SelectionStore} from '../story/selection.ts';

/**
 * Moves the focus for readers who select by keyboard or link: into the panel, and on closing back to where they were, or
 * to the list button if they came from the list. Readers who click the map keep the focus there, for its keys. Returns a
 * function that undoes it.
 */
export function followFocus(figure: HTMLElement, store: SelectionStore): () => void {
  let opener: Element | null = null;
  let byKey = false;
  figure.addEventListener('click', ({detail}) => (byKey = detail === 0), true);
  return store.subscribe(() => {
    const active = document.activeElement;
    if (!store.get()) {
      if (opener && (active === document.body || active?.closest('.panel'))) focus(opener);
      opener = null;
      return;
    }
    const poster = active?.closest('.poster');
    if (poster && !byKey) {
      // A click selects the nearest place, whose link may lie under another's, so focus that one.
      if (store.get()?.type === 'place') focus(poster.querySelector('a[data-place][aria-current="true"]'));
      return;
    }
    if (!active?.matches('a[data-place], a[data-fact]')) return;
    if (active.closest('.story-list')) opener = figure.querySelector('[data-control="list"]');
    else if (!active.closest('.panel')) opener = active;
    focus(figure.querySelector('.panel :is(.place-head, .fact)[aria-current] h3'));
  });
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({preventScroll: true});
}
