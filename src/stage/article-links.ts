import {bringIntoView, scrollTo} from '../bring-into-view.ts';
import type {SelectionStore} from '../story/selection.ts';
import {linkFacts} from './linked-facts.ts';
import {factsOf, type Outline} from './outline.ts';
import {isPlainClick} from './plain-click.ts';
import {selectionFromHash} from './selection-from-hash.ts';

/**
 * Connects an article's mentions, `a[data-fact]`, with the selection: activating one selects its fact. The words of the
 * selected fact get `aria-current`, those of the selected place's facts `data-related`; a card's button leads back to
 * them. Scrolls to `figure` if its map is off the screen when a mention is activated. Returns a function that undoes it.
 */
export function linkMentions(
  article: HTMLElement,
  figure: HTMLElement,
  store: SelectionStore,
  outline: Outline,
): () => void {
  const mentions = [...article.querySelectorAll<HTMLAnchorElement>('a[data-fact]')];
  const activate = (event: MouseEvent) => {
    const mention =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-fact]');
    if (!mention || !isPlainClick(event)) return;
    event.preventDefault();
    store.set(selectionFromHash(mention.hash, outline));
    bringIntoView(figure);
  };
  const showWords = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-show-words]');
    const mention = button && mentions.find(({dataset}) => dataset.fact === button.dataset.showWords);
    if (!mention) return;
    store.set({type: 'fact', id: mention.dataset.fact ?? ''});
    scrollTo(mention, 'center');
    mention.focus({preventScroll: true});
  };
  const mark = () => {
    const selection = store.get();
    const facts = factsOf(outline, selection);
    for (const mention of mentions) {
      const about = facts.includes(mention.dataset.fact ?? '');
      if (about && selection?.type === 'fact') mention.setAttribute('aria-current', 'true');
      else mention.removeAttribute('aria-current');
      mention.toggleAttribute('data-related', about && selection?.type === 'place');
    }
  };
  linkFacts(
    figure,
    mentions.map(({dataset}) => dataset.fact),
    false,
  );
  article.addEventListener('click', activate);
  figure.addEventListener('click', showWords);
  const unsubscribe = store.subscribe(mark);
  mark();
  return () => {
    article.removeEventListener('click', activate);
    figure.removeEventListener('click', showWords);
    unsubscribe();
  };
}
