import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The absolute address of MapLibre's worker, so that it also works in a page of another origin. */
export const workerUrl = new URL(url, import.meta.url).href;
