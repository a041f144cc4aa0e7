import {setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where its worker is: bundlers do not find it by themselves, and without it the map stays blank. */
export function wireWorker(): void {
  // Absolute, so that it holds in a page of another origin too.
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
