import {workerUrl} from './worker-url.ts';

/**
 * Asks for MapLibre's worker as soon as a script is there that is preloaded as a module, and before it runs, which takes
 * long on a slow processor. Asked for together they would share the line, and the script come as late as its worker.
 * Where no script of that name is preloaded, MapLibre itself asks for its worker, later.
 */
export function fetchWorkerAfter(script: string): void {
  const load = ({target}: Event) => {
    if (!(target instanceof HTMLLinkElement) || !target.href.includes(script)) return;
    document.removeEventListener('load', load, true);
    fetch(workerUrl).catch(() => {});
  };
  document.addEventListener('load', load, true);
}
