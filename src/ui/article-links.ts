import {type SelectionStore, selectionFromHash} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import {factsOfPlace} from '../story/story-lookup.ts';

/**
 * Ties the mentions of an article, `a[data-fact]`, to the selection: activating one selects its fact; the selected
 * fact's words get `aria-current`, those of the selected place's facts `data-related`. `figure` is brought into view when
 * a mention is activated and its map is not to be seen. Returns the undo.
 */
export function linkArticle(
  article: HTMLElement,
  figure: HTMLElement,
  store: SelectionStore,
  story: Story,
): () => void {
  const mentions = [...article.querySelectorAll<HTMLAnchorElement>('a[data-fact]')];
  const activate = (event: MouseEvent) => {
    const mention =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-fact]');
    if (!mention || opensElsewhere(event)) return;
    event.preventDefault();
    store.set(selectionFromHash(mention.hash, story));
    bringIntoView(figure);
  };
  const mark = () => {
    const selection = store.get();
    const related = selection?.type === 'place' ? factsOfPlace(story, selection.id).map(({id}) => id) : [];
    for (const mention of mentions) {
      const fact = mention.dataset.fact ?? '';
      const selected = selection?.type === 'fact' && selection.id === fact;
      if (selected) mention.setAttribute('aria-current', 'true');
      else mention.removeAttribute('aria-current');
      mention.toggleAttribute('data-related', related.includes(fact));
    }
  };
  article.addEventListener('click', activate);
  const unsubscribe = store.subscribe(mark);
  mark();
  return () => {
    article.removeEventListener('click', activate);
    unsubscribe();
  };
}

/** Scrolls an element into view unless most of it, or as much as fits, is on the screen. */
export function bringIntoView(element: HTMLElement): void {
  if (!isInView(element)) scrollTo(element, 'start');
}

/** Scrolls to the first words that report a fact and puts the focus there. */
export function showInArticle(article: HTMLElement, fact: string): void {
  const mention = article.querySelector<HTMLAnchorElement>(`a[data-fact="${CSS.escape(fact)}"]`);
  if (!mention) return;
  scrollTo(mention, 'center');
  mention.focus({preventScroll: true});
}

/** Whether a click asks for a new tab or window, which stays the browser's. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** Whether more than half of an element, or as much of it as fits, is on the screen. */
function isInView(element: HTMLElement): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return seen > Math.min(height, innerHeight) / 2;
}

function scrollTo(element: HTMLElement, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({block, behavior: still ? 'auto' : 'smooth'});
}
