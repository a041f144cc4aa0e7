import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {type Box, labelBox, type Point} from '../../src/scene/label-box.ts';
import {lengthBoxes} from '../../src/scene/length-boxes.ts';
import {mercator} from '../../src/scene/mercator.ts';
import type {Side} from '../../src/scene/sides.ts';
import {textScaleOf} from '../../src/scene/text-scale.ts';
import {defaultTheme} from '../../src/theme.ts';
import {restingCamera} from './open-page.ts';

/**
 * A name or a length on a map: its boxes on the page, one or one for each letter; and the id of its place or
 * leg, or the code of its country.
 */
export type DrawnText = {text: string; isName: boolean; boxes: Box[]; of: string};

/** A dot on a map: its place, its middle on the page and its radius. */
export type DrawnDot = {place: string; x: number; y: number; radius: number};

type Told = {
  geometry: {coordinates: [number, number]};
  properties: {
    id: string;
    name?: string;
    rank?: 'main' | 'secondary';
    side?: Side;
    bold?: boolean;
    cut?: boolean;
    part?: string;
    label?: string;
    angle?: number;
    below?: boolean;
  };
};

/** Keeps what MapLibre tells its worker to draw, for `liveTexts`. To be called before the page is opened. */
export async function overhearWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Record<string, unknown> = {};
    Object.assign(window, {told});
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message, ...rest) {
      const {type, data} = message ?? {};
      if (type === 'LD') told[data.source] = data.data?.features;
      return post.call(this, message, ...(rest as [StructuredSerializeOptions]));
    };
  });
}

/** What the live map was told to draw, and where on the page it has positions: in the copy nearest to its clear part. */
async function toldOf(page: Page) {
  const camera = await restingCamera(page);
  const told = await steady(page, () =>
    page.evaluate(() => (window as unknown as {told: Record<string, Told[]>}).told),
  );
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const world = 512 * 2 ** camera.zoom;
  const middle = mercator([camera.longitude, camera.latitude]);
  const cover = await page.locator('.panel').boundingBox();
  const clear = cover && cover.x > frame.x ? cover.x - frame.x : frame.width;
  const scale = textScaleOf(clear, defaultTheme.label);
  const at = ([longitude, latitude]: [number, number]) => {
    const {x, y} = mercator([longitude, latitude]);
    const fromClear = ((x - middle.x) * world + (frame.width - clear) / 2) / world;
    const right = (fromClear - Math.round(fromClear)) * world;
    return {x: frame.x + clear / 2 + right, y: frame.y + frame.height / 2 + (y - middle.y) * world};
  };
  return {told, at, scale};
}

/** The dots of the live map. */
export async function liveDots(page: Page): Promise<DrawnDot[]> {
  const {told, at} = await toldOf(page);
  return told['story-places']!.flatMap(({geometry, properties: {id, rank, cut}}) =>
    cut ? [] : [{place: id, ...at(geometry.coordinates), radius: defaultTheme.place[rank!]}],
  );
}

/** The dots of the poster that is shown. */
export async function posterDots(page: Page): Promise<DrawnDot[]> {
  await restingCamera(page);
  return steady(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll<SVGCircleElement>('.poster a[data-place] .dot')].flatMap(dot => {
        const {width, left, top} = dot.getBoundingClientRect();
        if (width === 0 || getComputedStyle(dot).opacity === '0') return [];
        const radius = dot.r.baseVal.value;
        const place = dot.closest('a')!.dataset.place!;
        return [{place, x: left + width / 2, y: top + width / 2, radius}];
      }),
    ),
  );
}

/** The story's texts on the live map, at the places that it was told to draw them at. */
export async function liveTexts(page: Page): Promise<DrawnText[]> {
  const {told, at, scale} = await toldOf(page);
  const {sans, serif} = defaultTheme.fonts;
  const widths = new Map<string, number>();
  const measure = async (text: string, font: string) =>
    widths.set(
      text,
      await page.evaluate(
        ([text, font]) => {
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = font!;
          return context.measureText(text!).width;
        },
        [text, font],
      ),
    );
  const texts: DrawnText[] = [];
  for (const {geometry, properties} of [...told['story-places']!, ...told['story-routes']!]) {
    const {id, name, side, bold, part, label, angle, below} = properties;
    if (name && side) {
      const height = defaultTheme.label[bold ? 'main' : 'secondary'] * scale;
      await measure(name, `${bold ? 700 : 400} ${height}px ${sans}`);
      const box = labelBox({...at(geometry.coordinates), width: widths.get(name)!, height}, side);
      texts.push({text: name, isName: true, boxes: [box], of: id});
    }
    if (part === 'label') {
      const size = defaultTheme.label.distance * scale;
      for (const words of label!.split('\n')) await measure(words, `italic 700 ${size}px ${serif}`);
      const turn = {degrees: angle!, below: below!};
      const boxes = lengthBoxes(label!, at(geometry.coordinates), size, turn, words => widths.get(words)!);
      texts.push({text: label!, isName: false, boxes, of: id.replace(/\/label$/, '')});
    }
  }
  return texts;
}

/** The texts of the poster that is shown. */
export async function posterTexts(page: Page): Promise<DrawnText[]> {
  await restingCamera(page);
  return steady(page, () =>
    page.evaluate(() => {
      const shown = [...document.querySelectorAll<SVGSVGElement>('.poster')].find(
        it => it.getClientRects().length,
      )!;
      const texts = [...shown.querySelectorAll<SVGTextElement>('.poster-mark text')].filter(
        text => text.getClientRects().length > 0 && getComputedStyle(text).visibility === 'visible',
      );
      return texts.map(text => {
        const isName = text.closest('a[data-place]') !== null;
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        const matrix = text.getScreenCTM()!;
        const boxes = Array.from({length: text.getNumberOfChars()}, (_, letter) => {
          const {x, y, width} = text.getExtentOfChar(letter);
          const middle = new DOMPoint(x + width / 2, y + size * 0.65).matrixTransform(matrix);
          const reach = isName ? [width / 2, size * 0.42] : [size * 0.32, size * 0.32];
          return [middle.x - reach[0]!, middle.y - reach[1]!, middle.x + reach[0]!, middle.y + reach[1]!];
        }) as [number, number, number, number][];
        const mark = text.closest<SVGElement>('.poster-mark')!;
        const of = text.closest('a')?.dataset.place ?? mark.dataset.leg ?? mark.dataset.country!;
        return {text: text.textContent ?? '', isName, boxes, of};
      });
    }),
  );
}

/** What is wrong with the texts of a map: which are cut, covered, on another or there twice. */
export async function faultsOf(page: Page, texts: DrawnText[]): Promise<string[]> {
  const [frame, ...over] = await page.evaluate(() =>
    ['.map-frame', '.panel', '.map-controls', '.map-scale'].flatMap(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box?.width
        ? [[box.left, box.top, box.right, box.bottom] as [number, number, number, number]]
        : [];
    }),
  );
  if (!frame) throw new Error('There is no frame.');
  const faults: string[] = [];
  for (const [index, {text, boxes}] of texts.entries()) {
    for (const [left, top, right, bottom] of boxes) {
      if (left < frame[0] || top < frame[1] || right > frame[2] || bottom > frame[3])
        faults.push(`${text} is cut by the frame`);
    }
    if (boxes.some(box => over.some(other => touch(box, other)))) faults.push(`${text} is covered`);
    for (const other of texts.slice(index + 1)) {
      if (text === other.text && other.isName) faults.push(`${text} is there twice`);
      if (boxes.some(box => other.boxes.some(it => touch(box, it))))
        faults.push(`${text} is on ${other.text}`);
    }
  }
  return [...new Set(faults)];
}

/** What is wrong with the dots of a map: which the frame cuts, and which names read as that of another's. */
export async function dotFaults(page: Page, texts: DrawnText[], dots: DrawnDot[]): Promise<string[]> {
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const panel = await page.locator('.panel').boundingBox();
  const [right, bottom] = [
    panel && panel.x > frame.x ? panel.x : frame.x + frame.width,
    panel && panel.y > frame.y ? panel.y : frame.y + frame.height,
  ];
  const inside = (reach: (radius: number) => number) =>
    dots.filter(
      ({x, y, radius}) =>
        x - reach(radius) >= frame.x &&
        y - reach(radius) >= frame.y &&
        x + reach(radius) <= right &&
        y + reach(radius) <= bottom,
    );
  const [whole, seen] = [inside(radius => radius), inside(radius => -radius)];
  const cut = seen.filter(dot => !whole.includes(dot)).map(({place}) => `the dot of ${place} is cut`);
  const misread = texts
    .filter(({isName}) => isName)
    .flatMap(({text, boxes, of}) => {
      const left = Math.min(...boxes.map(box => box[0]));
      const box: Box = [left, boxes[0]![1], Math.max(...boxes.map(box => box[2])), boxes[0]![3]];
      const own = dots.find(({place}) => place === of);
      if (!own) return [`${text} has no dot`];
      return (
        whole
          .filter(dot => dot !== own && gap(dot, box) < gap(own, box) - 0.5)
          // Where dots touch, a name is read as that of the dot that it is level with.
          .filter(dot => !isLevel(own, box) || isLevel(dot, box))
          // A name of a main place stands out like its dot: beside a lesser one it is not taken for its name.
          .filter(dot => dot.radius >= own.radius)
          .map(dot => `${text} stands beside the dot of ${dot.place}`)
      );
    });
  return [...cut, ...misread];
}

/** Whether the middle of a dot is as high as a name: at its side, not above or below it. */
function isLevel({y}: DrawnDot, [, top, , bottom]: Box): boolean {
  return y > top && y < bottom;
}

/** The lengths of legs among the texts of a map. */
export function lengthsIn(texts: DrawnText[]): DrawnText[] {
  return texts.filter(({of}) => of.includes('/'));
}

/** What is wrong with the lengths of a map: which a line crosses, and which are nearer to another line than to their own. */
export function lengthFaults(texts: DrawnText[], lines: {leg: string; points: Point[]}[]): string[] {
  return lengthsIn(texts).flatMap(({text, boxes, of}) => {
    const distances = lines.map(({leg, points}) => ({
      leg,
      crosses: points.some(({x, y}) =>
        boxes.some(box => x > box[0] && x < box[2] && y > box[1] && y < box[3]),
      ),
      away: Math.min(...points.flatMap(point => boxes.map(box => gap({...point, radius: 0}, box)))),
    }));
    const own = Math.min(...distances.filter(({leg}) => leg === of).map(({away}) => away));
    return distances.flatMap(({leg, crosses, away}) => {
      if (crosses) return [`the route ${leg} crosses ${text}`];
      return leg !== of && away < own + 1 ? [`${text} is nearer to the route ${leg}`] : [];
    });
  });
}

function gap({x, y, radius}: Point & {radius: number}, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}

function touch(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** What is read when it has been the same for a while. */
async function steady<T>(page: Page, read: () => Promise<T>): Promise<T> {
  let last = '';
  let same = 0;
  let value!: T;
  await expect
    .poll(
      async () => {
        value = await read();
        const next = JSON.stringify(value);
        same = next === last ? same + 1 : 0;
        last = next;
        await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
        return same;
      },
      {interval: 60},
    )
    .toBeGreaterThan(3);
  return value;
}
