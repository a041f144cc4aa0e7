import type {Unit} from '../story/story.ts';

/** Shows a figure's distances and scales in a unit. The HTML has them in every unit. */
export function markUnit(figure: HTMLElement, unit: Unit): void {
  // Texts are HTML; scales are SVG, which has the attribute `hidden` but not the property.
  for (const shown of figure.querySelectorAll<HTMLElement | SVGElement>('[data-in]'))
    shown.toggleAttribute('hidden', shown.dataset.in !== unit);
  for (const button of figure.querySelectorAll<HTMLElement>('button[data-unit]'))
    button.setAttribute('aria-pressed', String(button.dataset.unit === unit));
}
