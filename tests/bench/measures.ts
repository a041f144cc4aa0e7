import {setTimeout as wait} from 'node:timers/promises';
import {percentile} from './median.ts';
import {click, doubleClick, drag, mapBox, seaOf} from './pointer.ts';
import type {Probe} from './probe.ts';
import type {Pixel} from './tab.ts';
import {firstClick, MAP_WINDOW, nextPaint, notes, type Visit, waitForQuiet} from './visit.ts';

/**
 * One visit's figures by name: times in milliseconds since the article's navigation began, if nothing else is said. What did
 * not come is absent.
 */
export type Figures = Record<string, number>;

/** A click is repeated after this many milliseconds if the page has painted a frame, but not the fact. */
const CLICK_EVERY = 50;

/**
 * Loads an article without touching it. `bytes` down the line until it is quiet, `picture`, the host's `largest`
 * contentful paint and `shift`, and `blocking`, its total blocking time. `unasked` is the live map's time in the
 * frame's own clock, if it came without intent.
 */
export async function measureLoad(open: Visit): Promise<Figures> {
  await open.reached('picture');
  await waitForQuiet(open);
  const bytes = open.line.received();
  const {host, map: inside, behind} = await notes(open);
  return {
    bytes,
    ...named('picture', inside.picture, behind),
    largest: host.largest,
    shift: host.shift,
    blocking: blockingTime(host),
    ...named('unasked', inside.live),
  };
}

/** Moves the pointer over the quiet map; `live` is the time from there to the live map. */
export async function measureIntent(open: Visit): Promise<Figures> {
  const note =
    "map.addEventListener('pointerover', event => { map.bench.entered ??= event.timeStamp; }, {capture: true, passive: true})";
  await open.tab.evaluate(`(map => ${note})(${MAP_WINDOW})`);
  await open.tab.mouse.move(seaOf(await mapBox(open.tab)));
  await open.reached('live');
  const {live, entered} = (await notes(open)).map;
  // A map that started by itself has no such time.
  return live === undefined || entered === undefined || live < entered ? {} : {live: live - entered};
}

/** Starts the map of the quiet article by its button; `live` is the time from the click to the live map. */
export async function measureButton(open: Visit): Promise<Figures> {
  await waitForQuiet(open);
  const button = await open.tab.evaluate<Pixel>(
    "(({x, y}) => ({x: x + 5, y: y + 5}))(document.querySelector('button').getBoundingClientRect())",
  );
  await click(open.tab, button);
  await open.reached('live');
  const clicked = await firstClick(open, 'window');
  const {map: inside, behind} = await notes(open);
  return named('live', inside.live, behind - (clicked ?? Number.NaN));
}

/**
 * Clicks where a place is again and again from the picture on; `facts` is when its fact is on the screen, `answer`
 * how long that is after the first click, `factsByPicture` the ratio of `facts` to when the visit's own picture came,
 * `clicks` how many clicks were made.
 */
export async function measureClick(open: Visit, spot: Pixel | undefined): Promise<Figures> {
  if (!spot) return {};
  if (!(await open.reached('picture'))) return {};
  let clicking = true;
  const found = open.reached('fact').finally(() => {
    clicking = false;
  });
  let clicks = 0;
  while (clicking) {
    await click(open.tab, spot);
    clicks++;
    // Clicks without a pause would keep a slow page from painting the result of the first.
    await Promise.race([found, nextPaint(open)]);
    await wait(CLICK_EVERY);
  }
  await found;
  const clicked = await firstClick(open, MAP_WINDOW);
  const {map: inside, behind} = await notes(open);
  return {
    ...named('facts', inside.fact, behind),
    ...named('answer', inside.fact, -(clicked ?? Number.NaN)),
    ...named('factsByPicture', (inside.fact! + behind) / (inside.picture! + behind)),
    clicks,
  };
}

/**
 * Zooms in by a double click and drags the map for two seconds; `<name>Median` and `<name>P95` of the times between the
 * frames of the map's document. Empty if the map does not come, or does not move.
 */
export async function measurePan(
  open: Visit,
  ready: 'picture' | 'live',
  name: 'pan' | 'livePan',
): Promise<Figures> {
  if (!(await open.reached(ready))) return {};
  await waitForQuiet(open);
  const {tab} = open;
  const box = await mapBox(tab);
  const sea = seaOf(box);
  await doubleClick(tab, sea);
  await wait(1000);
  const before = await tab.picture(box);
  await tab.evaluate(`${MAP_WINDOW}.bench.counting = true`);
  await drag(tab, sea, {duration: 2000, reach: 140});
  await tab.evaluate(`${MAP_WINDOW}.bench.counting = false`);
  const {map: inside} = await notes(open);
  await wait(300);
  if (before === (await tab.picture(box))) return {};
  return {
    ...named(`${name}Median`, percentile(inside.frames, 0.5)),
    ...named(`${name}P95`, percentile(inside.frames, 0.95)),
  };
}

/**
 * The sum of what long tasks take beyond 50 ms after the first contentful paint, as in Lighthouse: before that paint
 * they block no reader.
 */
function blockingTime({tasks, painted}: Probe): number {
  return tasks.reduce((sum, {start, end}) => sum + Math.max(0, end - Math.max(start, painted) - 50), 0);
}

/** Converts a figure to another clock; undefined if it is missing. */
function named(name: string, value: number | undefined, behind = 0): Figures {
  return value === undefined || Number.isNaN(value + behind) ? {} : {[name]: value + behind};
}
