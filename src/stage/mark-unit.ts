import type {Unit} from '../story/story.ts';

/** Shows a figure's distances in a unit: they are in its HTML in each. */
export function markUnit(figure: HTMLElement, unit: Unit): void {
  for (const words of figure.querySelectorAll<HTMLElement>('[data-in]'))
    words.hidden = words.dataset.in !== unit;
  for (const button of figure.querySelectorAll<HTMLElement>('button[data-unit]'))
    button.setAttribute('aria-pressed', String(button.dataset.unit === unit));
}
