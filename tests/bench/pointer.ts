import type {Frame, Page} from 'playwright-core';

/** A point of the page in CSS pixels. */
export type Pixel = {x: number; y: number};

/** A part of the page in CSS pixels. */
export type Box = Pixel & {width: number; height: number};

/** Where the map is on the page, without what is around it in its frame. Throws if it is not there. */
export async function mapBox(map: Frame): Promise<Box> {
  const corner = await cornerOf(map);
  const box = await map.evaluate(() => {
    const boxes = [...document.querySelectorAll('svg.poster, .map')].map(found =>
      found.getBoundingClientRect(),
    );
    const box = boxes.find(({width, height}) => width > 0 && height > 0);
    return box && {x: box.x, y: box.y, width: box.width, height: box.height};
  });
  if (!box) throw new Error('The frame has no map: no svg.poster or .map that has a size.');
  return {...box, x: corner.x + box.x, y: corner.y + box.y};
}

/** A point of the map where there is nothing but sea, the South Atlantic, at the first camera. */
export function seaOf({x, y, width, height}: Box): Pixel {
  return {x: x + 0.4 * width, y: y + 0.8 * height};
}

/** Where the map's document begins on the page. */
async function cornerOf(map: Frame): Promise<Pixel> {
  if (!map.parentFrame()) return {x: 0, y: 0};
  const box = await (await map.frameElement()).boundingBox();
  if (!box) throw new Error('The frame is not on the page.');
  return box;
}

/** Where a place's dot is on the page: the drawn one, or where a map without elements says. Undefined if nowhere. */
export async function placePixel(map: Frame, place: string): Promise<Pixel | undefined> {
  const corner = await cornerOf(map);
  const inside = await map.evaluate(id => {
    const marks = [...document.querySelectorAll(`svg [data-place="${id}"]`)].map(
      mark => mark.querySelector('circle') ?? mark,
    );
    const box = marks.map(mark => mark.getBoundingClientRect()).find(({width}) => width > 0);
    if (box) return {x: box.x + box.width / 2, y: box.y + box.height / 2};
    const pixels = document.querySelector<HTMLElement>('[data-pixels]')?.dataset.pixels;
    const [x, y] = pixels ? JSON.parse(pixels)[id] : [];
    return x === undefined ? undefined : {x, y};
  }, place);
  return inside && {x: corner.x + inside.x, y: corner.y + inside.y};
}

/**
 * Drags by the left button for `duration` milliseconds, to and fro along a flat line of `reach` pixels to each side,
 * a move each 16 ms or as often as the browser takes one; ends away from where it began.
 */
export async function drag(
  {mouse}: Page,
  {x, y}: Pixel,
  {duration, reach}: {duration: number; reach: number},
): Promise<void> {
  await mouse.move(x, y);
  await mouse.down();
  const start = performance.now();
  for (let elapsed = 0; elapsed < duration; elapsed = performance.now() - start) {
    const side = Math.sin((2.25 * 2 * Math.PI * elapsed) / duration);
    const moved = mouse.move(x + reach * side, y + (reach / 6) * side);
    await Promise.all([moved, new Promise(resolve => setTimeout(resolve, 16))]);
  }
  await mouse.up();
}
