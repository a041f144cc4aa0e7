import {type Selection, selectionHash} from '../story/selection.ts';

/** Says to a screen reader what was selected, wherever that was done, in the words of its own head or card. */
export function announce(figure: HTMLElement, selection: Selection): void {
  const line = figure.querySelector<HTMLElement>('.announcement');
  const part = selection && document.getElementById(selectionHash(selection).slice(1));
  // The fact's number beside its title is hidden where no article is numbered.
  const words = [
    part?.querySelector('h3 a, h3 bdi'),
    selection?.type === 'place' && part?.querySelector('.kicker'),
  ];
  const what = words.flatMap(each => (each ? each.textContent : [])).join(', ');
  // A function, since what is said may have a $.
  if (line) line.textContent = part ? (line.dataset.selected ?? '').replace('{what}', () => what) : '';
}
