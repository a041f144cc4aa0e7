import type {PosterMap} from './poster/poster-map.ts';

/**
 * Prints the whole story with nothing selected, wherever the reader has moved the map, and the address of the page; `mark` marks
 * that nothing is selected, or what is.
 */
export function printWhole(poster: PosterMap, mark: (whole: boolean) => void): void {
  for (const [event, on] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const)
    window.addEventListener(event, () => {
      document.body.dataset.address = location.origin + location.pathname;
      mark(on);
      poster.printing(on);
    });
}
