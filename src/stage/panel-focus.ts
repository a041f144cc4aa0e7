import type {SelectionStore} from '../story/selection.ts';

/**
 * Who came by a link goes on reading in the panel, and goes back to that link on closing; who clicked the map keeps the
 * focus there, for its keys. Returns the undo.
 */
export function followFocus(figure: HTMLElement, store: SelectionStore): () => void {
  let opener: Element | null = null;
  return store.subscribe(() => {
    const active = document.activeElement;
    if (!store.get()) {
      if (opener && (active === document.body || active?.closest('.panel'))) focus(opener);
      opener = null;
      return;
    }
    const poster = active?.closest('.poster');
    // A click means the nearest place, whose link may lie under another's.
    if (poster && store.get()?.type === 'place')
      return focus(poster.querySelector('a[data-place][aria-current="true"]'));
    if (poster || !active?.matches('a[data-place], a[data-fact]')) return;
    if (!active.closest('.panel, .story-list')) opener = active;
    focus(figure.querySelector('.panel :is(.place-head, .fact)[aria-current] h3'));
  });
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({preventScroll: true});
}
