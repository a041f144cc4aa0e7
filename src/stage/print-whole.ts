import type {PosterMap} from './poster/poster-map.ts';

/**
 * Prints the whole story with nothing selected, wherever the reader has moved the map, and prints the page's address.
 * Calls `mark` with true before printing, to show nothing as selected, and with false after it, to show the selection
 * again.
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
