import {defineDatelineMap} from './dateline-map.ts';

// The script `embed.js` of a host page, classic or a module: the published folder is the one that it came from.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
if (script) {
  const base = new URL('./', script.src).href;
  // By its whole address: a classic script from another origin does not know its own.
  defineDatelineMap(base, () => import(/* @vite-ignore */ `${base}embed-link.js`));
}
