import {setWorkerUrl} from 'maplibre-gl';
import {workerUrl} from './worker-url.ts';

/** Tells MapLibre where its worker is: bundlers do not find it by themselves, and without it the map stays blank. */
export function wireWorker(): void {
  setWorkerUrl(workerUrl);
}
