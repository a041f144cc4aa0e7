import {workerUrl} from './worker-url.ts';

/**
 * Requests MapLibre's worker as soon as a module-preloaded script has loaded, before it runs, which takes
 * long on a slow processor. Requested together, the two would share the connection, and delay the script.
 * If no script of that name is preloaded, MapLibre requests its worker itself, later.
 */
export function fetchWorkerAfter(script: string): void {
  const load = ({target}: Event) => {
    if (!(target instanceof HTMLLinkElement) || !target.href.includes(script)) return;
    document.removeEventListener('load', load, true);
    fetch(workerUrl).catch(() => {});
  };
  document.addEventListener('load', load, true);
}
