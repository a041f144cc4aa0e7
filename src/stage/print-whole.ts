import type {PosterMap} from './poster-map.ts';

/** Prints the whole story with nothing selected, wherever the reader has moved the map; `mark` marks that, or what is. */
export function printWhole(poster: PosterMap, mark: (whole: boolean) => void): void {
  for (const [event, on] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const)
    window.addEventListener(event, () => {
      mark(on);
      poster.printing(on);
    });
}
