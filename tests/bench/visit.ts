import {EventEmitter, once} from 'node:events';
import type {Browser, CDPSession, Frame, Page} from 'playwright-core';
import {ARTICLES, type ArticleName} from './articles.ts';
import {type Line, type LineSpeed, openLine} from './line.ts';
import {type Probe, probe} from './probe.ts';

/** The reader of the issue: slow 4G, and a phone's processor. */
export const SLOW_LINE: LineSpeed = {roundTrip: 150, down: 1_600_000, up: 768_000};
export const CPU_SLOWDOWN = 4;

/** What is clicked for: a place that stands alone on the map, and its one fact. */
export const TARGET = {place: 'new-delhi', fact: 'quad'};

/** A map that takes longer than this many milliseconds counts as one that does not come. */
const PATIENCE = 60_000;
/** The page is quiet when the line and the main thread have been so for this long. */
const QUIET = 1500;

/** What a map's document comes to, as the probe finds it. */
export type Milestone = 'picture' | 'live' | 'fact';

/** A first visit to an article, in a browser that has cached nothing. */
export type Visit = {
  page: Page;
  line: Line;
  /** The map's document: the frame, or the article itself where the map is a picture. */
  map: () => Promise<Frame>;
  /** Whether the map has come to something; waits for it, but not for ever. */
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
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-IE'});
  const known = {downlink: SLOW_LINE.down / 1e6, rtt: SLOW_LINE.roundTrip};
  await context.addInitScript(probe, {fact: TARGET.fact, ...(speed === 'slow' ? known : {})});
  const reached = new Set<Milestone>();
  const seen = new EventEmitter();
  await context.exposeBinding('benchReached', (_, what: Milestone) => {
    reached.add(what);
    seen.emit(what);
  });
  const page = await context.newPage();
  if (speed === 'slow') {
    const session: CDPSession = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
  }
  await page.goto(`${line.origin}/articles/${name}.html`, {waitUntil: 'commit'});
  return {
    page,
    line,
    async map() {
      if (!ARTICLES[name].includes('iframe')) return page.mainFrame();
      await page.waitForSelector('iframe', {state: 'attached', timeout: PATIENCE});
      return page.frames()[1]!;
    },
    async reached(what) {
      if (!reached.has(what)) await once(seen, what, {signal: AbortSignal.timeout(PATIENCE)}).catch(() => {});
      return reached.has(what);
    },
    async close() {
      await context.close();
      line.close();
    },
  };
}

/** Waits until the article is loaded and nothing happens any more, on the line or on the main thread; not for ever. */
export async function waitForQuiet({page, line}: Visit): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  const busy = () =>
    page.evaluate(() => {
      const task = window.bench.tasks.at(-1);
      const rest = task ? performance.now() - task.start - task.duration : Infinity;
      return document.readyState === 'complete' ? rest : 0;
    });
  while (performance.now() < deadline && (line.quietFor() < QUIET || (await busy()) < QUIET))
    await page.waitForTimeout(100);
}

/** What the probe of a document has noted, and by how much its clock is behind the article's. */
export async function notes({page}: Visit, map: Frame): Promise<{host: Probe; map: Probe; behind: number}> {
  const [host, inside] = [await page.evaluate(() => window.bench), await map.evaluate(() => window.bench)];
  return {host, map: inside, behind: inside.origin - host.origin};
}
