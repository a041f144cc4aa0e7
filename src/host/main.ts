import {defineDatelineMap} from './dateline-map.ts';

// The script `embed.js` of a host page, classic or a module: the published folder is the one that it came from.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
if (script) defineDatelineMap(new URL('./', script.src).href);
