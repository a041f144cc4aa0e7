import pixelmatch from 'pixelmatch';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {shownLegs} from '../../src/scene/legs.ts';
import {mercator} from '../../src/scene/mercator.ts';
import {selectionFromHash} from '../../src/stage/selection-from-hash.ts';
import {readFirstStory} from '../support/first-story.ts';
import {
  dotFaults,
  faultsOf,
  lengthFaults,
  lengthsIn,
  liveDots,
  liveTexts,
  overhearWorker,
  posterDots,
  posterTexts,
} from './drawn-texts.ts';
import {launchBrowser, openPage, restingCamera, waitForMap} from './open-page.ts';

const data = await readFirstStory();
const EMBED = 'embed/prisoner-swap/';
const SELECTIONS = [
  '',
  '#fact=quad',
  '#place=washington',
  '#place=seoul',
  '#fact=far-from-home',
  '#place=mar-a-lago',
  '#fact=blinken-warning',
  '#place=kursk-front',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(start: string, width: number, height: number, hash = '', path = EMBED) {
  const opened = await openPage(browser, `${path}?start=poster`, {viewport: {width, height}});
  await overhearWorker(opened.page);
  await opened.page.goto(`${inject('site')}${path}?start=${start}&lang=en${hash}`);
  if (start === 'map') await waitForMap(opened.page);
  else await opened.page.waitForSelector('figure[data-script]');
  return opened;
}

/** Points along the legs that are drawn for a selection, on the page, each in three copies of the world. */
async function linesOf(page: Page, hash: string): Promise<{leg: string; points: {x: number; y: number}[]}[]> {
  const {zoom, longitude, latitude} = await restingCamera(page);
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const world = 512 * 2 ** zoom;
  const middle = mercator([longitude, latitude]);
  const legs = shownLegs(
    data,
    selectionFromHash(hash, data.story),
    {language: 'en', unit: 'km'},
    defaultMessages.map,
  );
  return legs.flatMap(({id, line}) =>
    [-360, 0, 360].map(turn => ({
      leg: id,
      points: line.map(([east, north]) => {
        const {x, y} = mercator([east + turn, north]);
        return {
          x: frame.x + frame.width / 2 + (x - middle.x) * world,
          y: frame.y + frame.height / 2 + (y - middle.y) * world,
        };
      }),
    })),
  );
}

async function select(page: Page, hash: string) {
  await page.evaluate(hash => {
    location.hash = hash;
  }, hash);
  const [, type, id] = /^#(\w+)=(.*)$/.exec(hash) ?? [];
  const shown = () => page.locator('figure').getAttribute('data-selected');
  await expect.poll(shown).toBe(type ?? null);
  if (id) await page.waitForSelector(`.panel [aria-current]:is([id="${type}=${id}"])`);
}

describe.each(['poster', 'map'])(
  'on the %s, no name or length is cut, covered, on another or there twice',
  start => {
    const textsOf = start === 'map' ? liveTexts : posterTexts;
    const dotsOf = start === 'map' ? liveDots : posterDots;

    test.each([
      [360, 700],
      [390, 844],
      [600, 700],
      [768, 1024],
      [1280, 800],
      [720, 480],
      [360, 480],
    ])('in a window of %i × %i', async (width, height) => {
      const {page, faults, close} = await open(start, width, height);
      for (const hash of SELECTIONS) {
        await select(page, hash);
        const texts = await textsOf(page);
        const what = `${hash} with ${texts.map(({text}) => text.replace('\n', ' ')).join(', ')}`;
        expect(await faultsOf(page, texts), what).toEqual([]);
        const dots = await dotsOf(page);
        expect(await dotFaults(page, texts, dots), what).toEqual([]);
        expect(lengthFaults(texts, await linesOf(page, hash)), what).toEqual([]);
        const chosen =
          hash.startsWith('#place=') && (await page.locator('.panel h3:visible').first().innerText());
        if (chosen) expect(texts.map(({text}) => text)).toContain(chosen);
        else expect(texts.filter(({isName}) => isName).length, what).toBeGreaterThan(2);
        const camera = await restingCamera(page);
        const frame = (await page.locator('.map-frame').boundingBox())!;
        const panel = await page.locator('.panel').boundingBox();
        const beside = panel && panel.x > frame.x ? panel.width : 0;
        expect(512 * 2 ** camera.zoom, `${hash}: the world is there once`).toBeGreaterThan(
          frame.width - beside - 1,
        );
        const below = panel && panel.x === frame.x ? panel.height : 0;
        if (below || !panel)
          expect(512 * 2 ** camera.zoom, `${hash}: nothing is beyond the poles`).toBeGreaterThan(
            frame.height - below - 1,
          );
      }
      expect(faults).toEqual([]);
      await close();
    });

    test.each([
      [600, 700],
      [390, 844],
    ])('what is drawn is the same however it was reached, at %i × %i', async (width, height) => {
      const {page, close} = await open(start, width, height);
      const picture = async () => {
        await textsOf(page);
        return PNG.sync.read(await page.locator('.map-frame').screenshot());
      };
      const first = new Map<string, PNG>();
      for (const hash of SELECTIONS) {
        await select(page, hash);
        first.set(hash, await picture());
      }
      for (const hash of [...SELECTIONS.slice(1).reverse(), '']) {
        await select(page, hash);
        const [a, b] = [first.get(hash)!, await picture()];
        expect(pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.1}), hash).toBeLessThan(
          20,
        );
      }
      await close();
    });
  },
);

describe.each(['poster', 'map'])('on the %s, the meeting of four ministers', start => {
  test.each([
    ['embed', 768, 1024],
    ['embed', 600, 640],
    ['embed', 600, 700],
    ['embed', 720, 480],
    ['embed', 390, 844],
    ['page', 390, 844],
    ['embed', 360, 480],
    ['embed', 320, 700],
  ])('is all to be seen in the %s at %i × %i', async (path, width, height) => {
    const {page, close} = await open(start, width, height, '#fact=quad', path === 'page' ? '' : EMBED);
    const texts = start === 'map' ? await liveTexts(page) : await posterTexts(page);
    const dots = start === 'map' ? await liveDots(page) : await posterDots(page);
    const frame = (await page.locator('.map-frame').boundingBox())!;
    const over = await Promise.all(
      ['.panel', '.map-controls'].map(async part => (await page.locator(part).boundingBox())!),
    );
    const isClear = ({x, y}: {x: number; y: number}, reach: number) =>
      x - reach >= frame.x &&
      x + reach <= frame.x + frame.width &&
      y - reach >= frame.y &&
      y + reach <= frame.y + frame.height &&
      over.every(
        box =>
          x + reach <= box.x ||
          x - reach >= box.x + box.width ||
          y + reach <= box.y ||
          y - reach >= box.y + box.height,
      );
    for (const [id, name] of Object.entries({
      canberra: 'Canberra',
      tokyo: 'Tokyo',
      'new-delhi': 'New Delhi',
      washington: 'Washington',
    })) {
      // With its ring.
      expect(isClear(dots.find(({place}) => place === id)!, 11.5), id).toBe(true);
      expect(
        texts.map(({text}) => text),
        id,
      ).toContain(name);
    }
    const lines = await linesOf(page, '#fact=quad');
    for (const leg of ['canberra/washington', 'tokyo/washington', 'new-delhi/washington']) {
      const copies = lines.filter(line => line.leg === leg);
      expect(
        copies.some(({points}) => points.every(point => isClear(point, 1))),
        leg,
      ).toBe(true);
    }
    const lengths = lengthsIn(texts).map(({text}) => text);
    if (width !== 320) expect(lengths).toHaveLength(3);
    await close();
  });
});

describe.each(['poster', 'map'])('on the %s, the routes of a place', start => {
  test.each([
    [1280, 800],
    [768, 1024],
    [720, 480],
    [390, 844],
  ])('have their lengths at %i × %i', async (width, height) => {
    const {page, close} = await open(start, width, height, '#place=washington');
    const texts = start === 'map' ? await liveTexts(page) : await posterTexts(page);
    const lengths = lengthsIn(texts).map(({of}) => of);
    for (const from of ['tokyo', 'new-delhi', 'canberra']) expect(lengths).toContain(`${from}/washington`);
    await select(page, '#place=mar-a-lago');
    const there = start === 'map' ? await liveTexts(page) : await posterTexts(page);
    expect(lengthsIn(there).map(({of}) => of)).toContain('edmonton/mar-a-lago');
    await close();
  });

  test('have the length that is the headline in the lowest frame', async () => {
    const {page, close} = await open(start, 360, 480, '#fact=far-from-home');
    const texts = start === 'map' ? await liveTexts(page) : await posterTexts(page);
    expect(texts.map(({text}) => text)).toContain('about 6,800 km');
    await close();
  });
});

test('the live map has its texts where it was told, in ink', async () => {
  const {page, close} = await open('map', 768, 900, '#fact=quad');
  for (const {text, boxes} of await liveTexts(page)) {
    const [left, top] = [0, 1].map(i => Math.min(...boxes.map(box => box[i]!))) as [number, number];
    const [right, bottom] = [2, 3].map(i => Math.max(...boxes.map(box => box[i]!))) as [number, number];
    const clip = {x: left, y: top, width: right - left, height: bottom - top};
    const {data} = PNG.sync.read(await page.screenshot({clip}));
    const dark = Array.from({length: data.length / 4}, (_, pixel) => data[4 * pixel + 1]!).filter(
      it => it < 150,
    );
    expect(dark.length / (data.length / 4), text).toBeGreaterThan(0.08);
  }
  await close();
});

test('Mar-a-Lago is never broken over lines', async () => {
  for (const width of [320, 390, 600, 768, 1280]) {
    const {page, close} = await openPage(browser, '?start=poster', {viewport: {width, height: 800}});
    for (const hash of [
      '',
      '#place=mar-a-lago',
      '#fact=smith-weekend',
      '#place=washington',
      '#place=edmonton',
    ]) {
      await select(page, hash);
      const broken = await brokenNames(page);
      expect(broken, `${hash} at ${width}`).toEqual([]);
    }
    await close();
  }
});

test('nor in the article, however wide it is, on the screen and on paper', async () => {
  const {page, close} = await openPage(browser, '?start=poster');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({media});
    for (let width = 320; width <= 800; width += 12) {
      await page.setViewportSize({width, height: 800});
      expect(await brokenNames(page), `${media} at ${width}`).toEqual([]);
    }
  }
  await close();
});

/** The texts of a page in which "Mar-a-Lago" begins on one line and ends on another. */
function brokenNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf('Mar-a-Lago');
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 10);
      if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1)
        broken.push(node.textContent!);
    }
    return broken;
  });
}
