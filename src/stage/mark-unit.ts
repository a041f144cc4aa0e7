import type {Unit} from '../story/story.ts';

/** Shows a figure's distances and scales in a unit: they are in its HTML in each. */
export function markUnit(figure: HTMLElement, unit: Unit): void {
  // Words are HTML, a scale is SVG, which has the attribute but no property for it.
  for (const shown of figure.querySelectorAll<HTMLElement | SVGElement>('[data-in]'))
    shown.toggleAttribute('hidden', shown.dataset.in !== unit);
  for (const button of figure.querySelectorAll<HTMLElement>('button[data-unit]'))
    button.setAttribute('aria-pressed', String(button.dataset.unit === unit));
}
