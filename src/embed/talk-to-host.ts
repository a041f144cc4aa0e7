import type {SelectionStore} from '../story/selection.ts';
import type {EmbedMessage} from './messages.ts';

type Told = EmbedMessage extends infer M
  ? M extends EmbedMessage
    ? Omit<M, 'dateline' | 'story'>
    : never
  : never;

/**
 * Tells the host page, if there is one, that the embed works, how high it is in CSS pixels whenever that changes, and
 * what is selected. There is nothing secret in it, so any host may read it.
 */
export function talkToHost(figure: HTMLElement, story: string, selection: SelectionStore): void {
  if (window.parent === window) return;
  const tell = (message: Told) => window.parent.postMessage({dateline: 1, story, ...message}, '*');
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(figure.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({type: 'height', height});
  }).observe(figure);
  selection.subscribe(() => {
    const selected = selection.get();
    if (selected) tell({type: 'select', [selected.type]: selected.id} as Told);
    else tell({type: 'unselect'});
  });
  tell({type: 'ready'});
}
