import {linkFacts} from '../stage/linked-facts.ts';
import {factsOf, type Outline} from '../stage/outline.ts';
import type {SelectionStore} from '../story/selection.ts';
import {asksForHeight, heightMessages} from './height-messages.ts';
import type {Content, EmbedMessage} from './messages.ts';
import {naturalHeight} from './natural-height.ts';
import {readHostMessage} from './read-host-message.ts';

/**
 * Connects an embed with its host page. Tells the host that the embed works, the height it asks for whenever that
 * changes, and what is selected. Does what the host asks: selects, changes the theme, numbers the facts that the host
 * has marked. Nothing in these messages is secret, so any host may read them; only the page that contains the embed may
 * send them.
 */
export function talkToHost(figure: HTMLElement, outline: Outline, selection: SelectionStore): void {
  const host = window.parent;
  if (host === window) return;
  const story = outline.slug;
  const {href, search, hash} = location;
  const tell = (message: Content<EmbedMessage>) => host.postMessage({dateline: 1, story, ...message}, '*');
  let height = 0;
  const tellHeight = () => {
    tell({type: 'height', height});
    for (const message of heightMessages(story, height, {href, search, hash})) host.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => {
    const next = naturalHeight(figure);
    if (next === height) return;
    height = next;
    tellHeight();
  });
  for (const part of figure.children) observer.observe(part);
  const tellSelected = () => {
    const selected = selection.get();
    if (!selected) return tell({type: 'unselect'});
    const facts = factsOf(outline, selected);
    const named = selected.type === 'place' ? {place: selected.id} : {fact: selected.id};
    tell({type: 'select', ...named, facts});
  };
  selection.subscribe(tellSelected);
  figure.addEventListener('click', ({target}) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-show-words]');
    if (button) tell({type: 'show', fact: button.dataset.showWords ?? ''});
  });
  window.addEventListener('message', ({source, data}) => {
    if (source !== host) return;
    if (asksForHeight(data)) tellHeight();
    const message = readHostMessage(data, story);
    if (message?.type === 'unselect') selection.set(null);
    if (message?.type === 'select') {
      const {place, fact} = message;
      const asked =
        place === undefined ? ({type: 'fact', id: fact} as const) : ({type: 'place', id: place} as const);
      if (outline[`${asked.type}s`].some(({id}) => id === asked.id)) selection.set(asked);
    }
    if (message?.type === 'theme') document.documentElement.dataset.theme = message.theme;
    if (message?.type === 'link') linkFacts(figure, message.facts, true);
  });
  tell({type: 'ready', title: document.title});
  if (selection.get()) tellSelected();
}
