import {setTimeout as wait} from 'node:timers/promises';
import type {Box, Pixel, Tab} from './tab.ts';
import {MAP_WINDOW} from './visit.ts';

/** Where the map is on the page, without what is around it in its frame. Throws if it is not there. */
export async function mapBox(tab: Tab): Promise<Box> {
  const box = await tab.evaluate<Box | undefined>(`(${boxOfMap})(${MAP_WINDOW})`);
  if (!box) throw new Error('The article has no map: no svg.poster or .map that has a size.');
  return box;
}

/** A point of the map where there is nothing but sea, the South Atlantic, at the first camera. */
export function seaOf({x, y, width, height}: Box): Pixel {
  return {x: x + 0.4 * width, y: y + 0.8 * height};
}

/** Where a place's dot is on the page: the drawn one, or where a map without elements says. Undefined if nowhere. */
export function placePixel(tab: Tab, place: string): Promise<Pixel | undefined> {
  return tab.evaluate(`(${pixelOfPlace})(${MAP_WINDOW}, ${JSON.stringify(place)})`);
}

/** A click of the left button. */
export async function click({mouse}: Tab, at: Pixel): Promise<void> {
  // Not one after the other's answer, which takes a slow processor longer than a reader.
  await Promise.all([mouse.move(at), mouse.down(at), mouse.up(at)]);
}

/** A double click of the left button. */
export async function doubleClick({mouse}: Tab, at: Pixel): Promise<void> {
  await mouse.move(at);
  for (const count of [1, 2]) {
    await mouse.down(at, count);
    await mouse.up(at, count);
  }
}

/**
 * Drags by the left button for `duration` milliseconds, to and fro along a flat line of `reach` pixels to each side,
 * a move each 16 ms or as often as the browser takes one; ends away from where it began.
 */
export async function drag(
  {mouse}: Tab,
  {x, y}: Pixel,
  {duration, reach}: {duration: number; reach: number},
): Promise<void> {
  let at = {x, y};
  await mouse.move(at);
  await mouse.down(at);
  const start = performance.now();
  for (let elapsed = 0; elapsed < duration; elapsed = performance.now() - start) {
    const side = Math.sin((2.25 * 2 * Math.PI * elapsed) / duration);
    at = {x: x + reach * side, y: y + (reach / 6) * side};
    await Promise.all([mouse.move(at), wait(16)]);
  }
  await mouse.up(at);
}

// These two run in the article, so each stands by itself.

function boxOfMap({document, frameElement}: Window): Box | undefined {
  const corner = frameElement?.getBoundingClientRect() ?? {x: 0, y: 0};
  const boxes = [...document.querySelectorAll('svg.poster, .map')].map(found =>
    found.getBoundingClientRect(),
  );
  const box = boxes.find(({width, height}) => width > 0 && height > 0);
  return box && {x: corner.x + box.x, y: corner.y + box.y, width: box.width, height: box.height};
}

function pixelOfPlace({document, frameElement}: Window, id: string): Pixel | undefined {
  const corner = frameElement?.getBoundingClientRect() ?? {x: 0, y: 0};
  const marks = [...document.querySelectorAll(`svg [data-place="${id}"]`)].map(
    mark => mark.querySelector('circle') ?? mark,
  );
  const box = marks.map(mark => mark.getBoundingClientRect()).find(({width}) => width > 0);
  if (box) return {x: corner.x + box.x + box.width / 2, y: corner.y + box.y + box.height / 2};
  const pixels = document.querySelector<HTMLElement>('[data-pixels]')?.dataset.pixels;
  const [x, y] = pixels ? JSON.parse(pixels)[id] : [];
  return x === undefined ? undefined : {x: corner.x + x, y: corner.y + y};
}
