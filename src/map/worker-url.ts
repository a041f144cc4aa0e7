import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where MapLibre's worker is, absolute, so that it holds in a page of another origin too. */
export const workerUrl = new URL(url, import.meta.url).href;
