import {percentile} from './median.ts';
import {drag, mapBox, type Pixel, seaOf} from './pointer.ts';
import {notes, type Visit, waitForQuiet} from './visit.ts';

/**
 * One visit's figures by name: times in milliseconds since the article's navigation began, if nothing else is said. What did
 * not come is absent.
 */
export type Figures = Record<string, number>;

/** A click that the page has answered with a frame, but not with the fact, is tried again after so many milliseconds. */
const CLICK_EVERY = 50;

/**
 * Loads an article without touching it. `bytes` down the line until it is quiet, `picture`, the host's `largest`
 * contentful paint and `shift`, and `blocking`: what its long tasks have over 50 ms. `unasked` is the live map's time in the
 * frame's own clock, if it came without intent.
 */
export async function measureLoad(open: Visit): Promise<Figures> {
  const map = await open.map();
  await open.reached('picture');
  await waitForQuiet(open);
  const bytes = open.line.received();
  const {host, map: inside, behind} = await notes(open, map);
  return {
    bytes,
    ...named('picture', inside.picture, behind),
    largest: host.largest,
    shift: host.shift,
    blocking: host.tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
    ...named('unasked', inside.live),
  };
}

/** Moves the pointer over the quiet map; `live` is the time from there to the live map. */
export async function measureIntent(open: Visit): Promise<Figures> {
  const map = await open.map();
  const {x, y} = seaOf(await mapBox(map));
  await open.page.mouse.move(x, y);
  await open.reached('live');
  const {live, entered} = (await notes(open, map)).map;
  // A map that came without being asked has no such time.
  return live === undefined || entered === undefined || live < entered ? {} : {live: live - entered};
}

/** Asks the quiet article for its map by its button; `live` is the time from the click to the live map. */
export async function measureButton(open: Visit): Promise<Figures> {
  await waitForQuiet(open);
  await open.page.getByRole('button').click();
  const map = await open.map();
  await open.reached('live');
  const {host, map: inside, behind} = await notes(open, map);
  return named('live', inside.live, behind - (host.clicked ?? Number.NaN));
}

/**
 * Clicks where a place is again and again from the picture on; `facts` is when its fact is on the screen, `answer`
 * how long that is after the first click, `clicks` how many were made.
 */
export async function measureClick(open: Visit, spot: Pixel | undefined): Promise<Figures> {
  if (!spot) return {};
  const map = await open.map();
  if (!(await open.reached('picture'))) return {};
  let clicking = true;
  const found = open.reached('fact').finally(() => {
    clicking = false;
  });
  const {mouse} = open.page;
  let clicks = 0;
  while (clicking) {
    // Not one after the other's answer, which takes a slow processor longer than a reader.
    await Promise.all([mouse.move(spot.x, spot.y), mouse.down(), mouse.up()]);
    clicks++;
    // Clicks without a pause would keep a slow page from painting what the first of them opened.
    await Promise.race([found, map.evaluate(nextPaint)]);
    await new Promise(resolve => setTimeout(resolve, CLICK_EVERY));
  }
  await found;
  const {map: inside, behind} = await notes(open, map);
  return {
    ...named('facts', inside.fact, behind),
    ...named('answer', inside.fact, -(inside.clicked ?? Number.NaN)),
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
  const map = await open.map();
  if (!(await open.reached(ready))) return {};
  await waitForQuiet(open);
  const box = await mapBox(map);
  const sea = seaOf(box);
  await open.page.mouse.dblclick(sea.x, sea.y);
  await open.page.waitForTimeout(1000);
  const picture = () => open.page.screenshot({clip: box});
  const before = await picture();
  await map.evaluate(() => {
    window.bench.counting = true;
  });
  await drag(open.page, sea, {duration: 2000, reach: 140});
  await map.evaluate(() => {
    window.bench.counting = false;
  });
  const {map: inside} = await notes(open, map);
  await open.page.waitForTimeout(300);
  if (before.equals(await picture())) return {};
  return {
    ...named(`${name}Median`, percentile(inside.frames, 0.5)),
    ...named(`${name}P95`, percentile(inside.frames, 0.95)),
  };
}

/** Resolves in the document once it has painted two frames. */
function nextPaint(): Promise<void> {
  return new Promise(resolve =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** A figure, moved to another clock; none if it is missing. */
function named(name: string, value: number | undefined, behind = 0): Figures {
  return value === undefined || Number.isNaN(value + behind) ? {} : {[name]: value + behind};
}
