import type {Settings} from '../story/settings.ts';
import type {Store} from '../story/store.ts';
import type {HandOver} from './hand-over.ts';
import type {PosterMap} from './poster/poster-map.ts';

type ButtonsOptions = {
  figure: HTMLElement;
  poster: PosterMap;
  handOver: HandOver;
  settings: Store<Settings>;
};

/** Handles the figure's buttons, by their `data-control` or `data-unit`. Returns a function that presses one. */
export function createButtons({figure, poster, handOver, settings}: ButtonsOptions) {
  const zoom = (steps: number) => (handOver.live() ?? poster).zoomBy(steps);
  const controls: Record<string, (button: HTMLElement) => void> = {
    'zoom-in': () => zoom(1),
    'zoom-out': () => zoom(-1),
    'whole-story': () => (handOver.live() ?? poster).showWhole(),
    globe(button) {
      const on = figure.toggleAttribute('data-globe');
      button.setAttribute('aria-pressed', String(on));
      // The poster is always flat; the live map becomes a globe as soon as it is ready.
      if (!handOver.live()) handOver.retry();
      handOver.live()?.setGlobe(on);
    },
    list: () => toggleList(figure, !('list' in figure.dataset)),
    retry: () => handOver.retry(),
  };
  return (button: HTMLElement): void => {
    const {control, unit} = button.dataset;
    if (control) controls[control]?.(button);
    if (unit) settings.set({...settings.get(), unit: unit as Settings['unit']});
  };
}

/** Opens or closes the list of all facts and places over the map. */
export function toggleList(figure: HTMLElement, open: boolean): void {
  figure.toggleAttribute('data-list', open);
  figure.querySelector('[data-control="list"]')?.setAttribute('aria-expanded', String(open));
  // The list precedes its button in the page, so move the focus into it.
  if (open) figure.querySelector<HTMLElement>('.story-list')?.focus({preventScroll: true});
}

/** Releases the globe button, since only the live map can be a globe. */
export function releaseGlobe(figure: HTMLElement): void {
  figure.removeAttribute('data-globe');
  figure.querySelector('[data-control="globe"]')?.setAttribute('aria-pressed', 'false');
}
