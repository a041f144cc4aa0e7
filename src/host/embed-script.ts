import {defineDatelineMap} from './dateline-map.ts';

// `embed.js`, for host pages, as a classic script or a module. The published folder is the one it was loaded from.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
if (script) {
  const base = new URL('./', script.src).href;
  // By absolute address: a classic script from another origin cannot resolve a relative one.
  defineDatelineMap(base, () => import(/* @vite-ignore */ `${base}embed-link.js`));
}
