import {type Selection, selectionHash} from '../story/selection.ts';
import {factsOf, type Outline, placesOf} from './outline.ts';

/**
 * Marks what is selected in the figure's HTML, for the style sheet: `aria-current` on its links, its card and its head,
 * `data-shown` on what the panel shows and on the routes to draw, `data-marked` on the poster's places.
 */
export function markSelection(figure: HTMLElement, outline: Outline, selection: Selection): void {
  const places = placesOf(outline, selection);
  const facts = factsOf(outline, selection);
  const hash = selectionHash(selection);
  const each = (selector: string, mark: (element: HTMLElement) => void) =>
    figure.querySelectorAll<HTMLElement>(selector).forEach(mark);
  const current = (element: Element, on: boolean) =>
    on ? element.setAttribute('aria-current', 'true') : element.removeAttribute('aria-current');

  if (selection) figure.dataset.selected = selection.type;
  else delete figure.dataset.selected;
  each('a[data-place], a[data-fact]', link =>
    current(link, hash !== '' && link.getAttribute('href') === hash),
  );
  each('.place-head, .fact', part => {
    current(part, `#${part.id}` === hash);
    part.toggleAttribute('data-shown', `#${part.id}` === hash || facts.includes(part.dataset.fact ?? ''));
  });
  each('.place-distances', part =>
    part.toggleAttribute('data-shown', isPlace(selection, part.dataset.distances)),
  );
  each('.poster a[data-place]', place =>
    place.toggleAttribute('data-marked', places.includes(place.dataset.place ?? '')),
  );
  const shown = new Set<string | undefined>();
  each('.poster .route', ({dataset}) => {
    if ((dataset.facts ?? '').split(' ').some(fact => facts.includes(fact))) shown.add(dataset.route);
  });
  each('.poster [data-route]', part => part.toggleAttribute('data-shown', shown.has(part.dataset.route)));
}

function isPlace(selection: Selection, id: string | undefined): boolean {
  return selection?.type === 'place' && selection.id === id;
}
