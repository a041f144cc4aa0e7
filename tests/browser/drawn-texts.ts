import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {type Box, labelBox} from '../../src/scene/label-box.ts';
import {lengthBoxes} from '../../src/scene/length-boxes.ts';
import {mercator} from '../../src/scene/mercator.ts';
import type {Side} from '../../src/scene/sides.ts';
import {textScaleOf} from '../../src/scene/text-scale.ts';
import {defaultTheme} from '../../src/theme.ts';
import {restingCamera} from './open-page.ts';

/** A name or a length on a map: its boxes on the page, one or one for each letter. */
export type DrawnText = {text: string; isName: boolean; boxes: Box[]};

type Told = {
  geometry: {coordinates: [number, number]};
  properties: {name?: string; side?: Side; bold?: boolean; part?: string; label?: string; angle?: number};
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

/** The story's texts on the live map, at the places that it was told to draw them at. */
export async function liveTexts(page: Page): Promise<DrawnText[]> {
  const camera = await restingCamera(page);
  const told = await steady(page, () =>
    page.evaluate(() => (window as unknown as {told: Record<string, Told[]>}).told),
  );
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const scale = textScaleOf(frame.width, defaultTheme.label);
  const world = 512 * 2 ** camera.zoom;
  const middle = mercator([camera.longitude, camera.latitude]);
  const cover = await page.locator('.panel').boundingBox();
  const clear = cover && cover.x > frame.x ? cover.x - frame.x : frame.width;
  const at = ([longitude, latitude]: [number, number]) => {
    const {x, y} = mercator([longitude, latitude]);
    const fromClear = ((x - middle.x) * world + (frame.width - clear) / 2) / world;
    const right = (fromClear - Math.round(fromClear)) * world;
    return {x: frame.x + clear / 2 + right, y: frame.y + frame.height / 2 + (y - middle.y) * world};
  };
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
    const {name, side, bold, part, label, angle} = properties;
    if (name && side) {
      const height = defaultTheme.label[bold ? 'main' : 'secondary'] * scale;
      await measure(name, `${bold ? 700 : 400} ${height}px ${sans}`);
      const box = labelBox({...at(geometry.coordinates), width: widths.get(name)!, height}, side);
      texts.push({text: name, isName: true, boxes: [box]});
    }
    if (part === 'label') {
      const size = defaultTheme.label.distance * scale;
      for (const words of label!.split('\n')) await measure(words, `italic 700 ${size}px ${serif}`);
      const boxes = lengthBoxes(label!, at(geometry.coordinates), size, angle!, words => widths.get(words)!);
      texts.push({text: label!, isName: false, boxes: boxes.map(box => smaller(box, 0.2 * size))});
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
          const reach = isName ? [width / 2, size * 0.42] : [size * 0.3, size * 0.3];
          return [middle.x - reach[0]!, middle.y - reach[1]!, middle.x + reach[0]!, middle.y + reach[1]!];
        }) as [number, number, number, number][];
        return {text: text.textContent ?? '', isName, boxes};
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

function touch(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function smaller([left, top, right, bottom]: Box, by: number): Box {
  return [left + by, top + by, right - by, bottom - by];
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
