import type {PosterMap} from './poster-map.ts';

/** Prints the whole story with nothing selected, wherever the reader has moved the map; `mark` marks that, or what is. */
export function printWhole(poster: PosterMap, mark: (whole: boolean) => void): void {
  let camera = poster.camera();
  window.addEventListener('beforeprint', () => {
    camera = poster.camera();
    mark(true);
    poster.rest();
  });
  window.addEventListener('afterprint', () => {
    mark(false);
    poster.follow(camera);
  });
}
