import {type Selection, selectionHash} from '../story/selection.ts';

/** Announces each new selection to screen readers, in the words of the place's head or the fact's card. */
export function announce(figure: HTMLElement, selection: Selection): void {
  const line = figure.querySelector<HTMLElement>('.announcement');
  const part = selection && document.getElementById(selectionHash(selection).slice(1));
  // The number beside a fact's title is hidden unless a host's article is numbered.
  const words = [
    part?.querySelector('h3 a, h3 bdi'),
    selection?.type === 'place' && part?.querySelector('.kicker'),
  ];
  const what = words.flatMap(each => (each ? each.textContent : [])).join(', ');
  // A function, since the text may contain a $.
  if (line) line.textContent = part ? (line.dataset.selected ?? '').replace('{what}', () => what) : '';
}
