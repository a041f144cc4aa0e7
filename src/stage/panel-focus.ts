import type {SelectionStore} from '../story/selection.ts';

/**
 * Readers who came by the keyboard or by a link go on reading in the panel, and go back to where they were on closing: to the
 * button of the list, if they came from there. Readers who clicked the map keep the focus there, for its keys. Returns the undo.
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
      // A click means the nearest place, whose link may lie under another's.
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
