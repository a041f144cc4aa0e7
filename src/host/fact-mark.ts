import type {FactQuote} from './read-quotes.ts';
import {styleSheet} from './style-sheet.ts';

/** A numbered mark in the host's text. It can be removed again without a trace. */
export type FactMark = {
  element: HTMLElement;
  button: HTMLButtonElement;
  current(on: boolean): void;
  undo(): void;
};

const CSS = `:host{display:inline!important;position:relative!important;visibility:visible!important}
button{all:initial;box-sizing:border-box;position:relative;min-width:1.6em;margin:0 .1em 0 .2em;padding:0 .35em;border:1px solid;border-radius:1em;color:var(--colour);font:700 .66em/1.5 Helvetica,Arial,sans-serif;text-align:center;vertical-align:.42em;white-space:nowrap;cursor:pointer;--colour:var(--own)}
button::after{content:"";position:absolute;inset:-8px -4px}
button:focus-visible{outline:2px solid var(--colour);outline-offset:2px}
button:hover,button[aria-current]{background:var(--colour);border-color:var(--colour);color:#fff}
@media (prefers-color-scheme:dark){button{--colour:var(--dateline-mark,var(--own))}}
i{position:absolute;background:color-mix(in srgb,var(--own) 18%,transparent);pointer-events:none}`;

const SHEET = styleSheet(CSS);

/**
 * Puts a mark after the words of a range, but never inside a link or button of the host. The mark has its own style; a
 * dark page sets its colour with `--dateline-mark`.
 */
export function insertMark(
  range: Range,
  {number, label, colour}: Pick<FactQuote, 'number' | 'label' | 'colour'>,
  onPress: () => void,
): FactMark {
  const element = document.createElement('span');
  element.dataset.datelineMark = String(number);
  // Set by script, which a page's CSP against inline styles does not block.
  element.style.setProperty('--own', colour);
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [SHEET];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = String(number);
  button.setAttribute('aria-label', label);
  button.addEventListener('click', onPress);
  // A word joiner keeps the mark from beginning a line.
  root.append('\u2060', button);
  const undo = insertAfter(range, element);
  return {
    element,
    button,
    current(on) {
      if (on) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    },
    undo,
  };
}

/** Inserts an element at the end of a range. Returns a function that undoes it; undo several in reverse order. */
function insertAfter({endContainer, endOffset}: Range, element: HTMLElement): () => void {
  let place: ChildNode = endContainer as Text;
  const link = place.parentElement?.closest('a, button');
  const text = place as Text;
  if (link) place = link;
  else if (endOffset < text.length) {
    const rest = text.splitText(endOffset);
    text.after(element);
    return () => {
      element.remove();
      if (text.nextSibling !== rest) return;
      text.appendData(rest.data);
      rest.remove();
    };
  }
  place.after(element);
  return () => element.remove();
}
