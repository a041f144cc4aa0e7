import {EventEmitter, once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser} from 'playwright-core';
import type {ArticleName} from './articles.ts';
import {type Line, type LineSpeed, openLine} from './line.ts';
import {type Probe, probe} from './probe.ts';
import {openTab, type Tab} from './tab.ts';

/** The reader of the issue: slow 4G, and a phone's processor. */
export const SLOW_LINE: LineSpeed = {roundTrip: 150, down: 1_600_000, up: 768_000};
export const CPU_SLOWDOWN = 4;

/** The target of the click: a place that is alone on the map, and its one fact. */
export const TARGET = {place: 'new-delhi', fact: 'quad'};

/** A map that takes longer than this many milliseconds counts as failed. */
const PATIENCE = 60_000;
/** The page is quiet when the connection and the main thread have been idle for this long. */
const QUIET = 1500;

/** The map's window, which has the article's origin: the frame's, or the article's own if the map is a picture. */
export const MAP_WINDOW = "(document.querySelector('iframe')?.contentWindow ?? window)";

/** What a map's document comes to, as the probe finds it. */
export type Milestone = 'picture' | 'live' | 'fact';

/** A first visit to an article, in a browser that has cached nothing. */
export type Visit = {
  tab: Tab;
  line: Line;
  /** Whether the map has reached a state; waits for it, up to a limit. */
  reached: (what: Milestone) => Promise<boolean>;
  close: () => Promise<void>;
};

/** Opens an article over the slow line with a slow processor, or as fast as the machine is. */
export async function visit(
  browser: Browser,
  serverPort: number,
  name: ArticleName,
  speed: 'slow' | 'fast',
): Promise<Visit> {
  const line = await openLine(
    serverPort,
    speed === 'slow' ? SLOW_LINE : {roundTrip: 0, down: Infinity, up: Infinity},
  );
  const tab = await openTab(browser, {width: 1280, height: 800, locale: 'en-IE'});
  const reached = new Set<Milestone>();
  const seen = new EventEmitter();
  tab.on('Runtime.bindingCalled', ({payload}: {payload: Milestone}) => {
    reached.add(payload);
    seen.emit(payload);
  });
  await tab.send('Runtime.addBinding', {name: 'benchReached'});
  const known = {downlink: SLOW_LINE.down / 1e6, rtt: SLOW_LINE.roundTrip};
  const options = {fact: TARGET.fact, ...(speed === 'slow' ? known : {})};
  const source = `(${probe})(${JSON.stringify(options)})`;
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {source});
  if (speed === 'slow') await tab.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
  await tab.send('Page.navigate', {url: `${line.origin}/articles/${name}.html`});
  return {
    tab,
    line,
    async reached(what) {
      if (!reached.has(what)) await once(seen, what, {signal: AbortSignal.timeout(PATIENCE)}).catch(() => {});
      return reached.has(what);
    },
    async close() {
      await tab.close();
      line.close();
    },
  };
}

/** Waits, up to a limit, until the article is loaded and both the connection and the main thread are idle. */
export async function waitForQuiet({line, tab}: Visit): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  const rest = () =>
    tab.evaluate<number>(
      "document.readyState === 'complete' ? performance.now() - (bench.tasks.at(-1)?.end ?? 0) : 0",
    );
  while (performance.now() < deadline && (line.quietFor() < QUIET || (await rest()) < QUIET)) await wait(100);
}

/** What a document's probe has noted, and how far the clock of the map's document is behind the article's. */
export async function notes({tab}: Visit): Promise<{host: Probe; map: Probe; behind: number}> {
  const [host, map] = await tab.evaluate<[Probe, Probe]>(`[bench, ${MAP_WINDOW}.bench]`);
  return {host, map, behind: map.origin - host.origin};
}

/**
 * When a window's first click began, in milliseconds of its document's clock; undefined if there was none. The browser itself has
 * noted it: a listener of the benchmark's own would be in the answer to the click.
 */
export function firstClick({tab}: Visit, window: string): Promise<number | undefined> {
  return tab.evaluate(`new Promise(resolve => {
    const observe = list => resolve(list?.getEntries()[0].startTime);
    new ${window}.PerformanceObserver(observe).observe({type: 'first-input', buffered: true});
    setTimeout(observe, 1000);
  })`);
}

/** Resolves once the map's document has painted two frames. */
export function nextPaint({tab}: Visit): Promise<void> {
  const frame = (then: string) => `${MAP_WINDOW}.requestAnimationFrame(() => ${then})`;
  return tab.evaluate(`new Promise(resolve => ${frame(frame('setTimeout(resolve)'))})`);
}
