import type {Outline} from './outline.ts';

/** Which way an arrow key steps through the places, in the order of the strip below the map. */
const STEPS: Record<string, number> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/**
 * Makes the places on a poster one tab stop and lets the arrow keys, Home and End move among them. `reveal` brings the
 * focused place into view.
 */
export function walkPlaces(posters: HTMLElement, {places}: Outline, reveal: (place: string) => void): void {
  const links = [...posters.querySelectorAll<SVGAElement>('a[data-place]')];
  const enter = (place: string | undefined) => {
    for (const link of links) link.setAttribute('tabindex', link.dataset.place === place ? '0' : '-1');
  };
  const follow = (target: EventTarget | null) => {
    const place = links.find(link => link === target)?.dataset.place;
    if (!place) return;
    enter(place);
    reveal(place);
  };
  follow(document.activeElement);
  posters.addEventListener('focusin', ({target}) => follow(target));
  posters.addEventListener('keydown', event => {
    const link = links.find(link => link === event.target);
    const last = places.length - 1;
    const index = places.findIndex(({id}) => id === link?.dataset.place);
    const step = STEPS[event.key];
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = {Home: 0, End: last}[event.key] ?? (step && (index + step + last + 1) % (last + 1));
    if (next === undefined) return;
    event.preventDefault();
    const {id} = places[next] ?? {};
    links
      .find(other => other.dataset.place === id && other.closest('.poster') === link.closest('.poster'))
      ?.focus({preventScroll: true});
  });
}
