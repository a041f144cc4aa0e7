import pixelmatch from 'pixelmatch';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {
  launchBrowser,
  openPage,
  pixelOf,
  readCamera,
  restingCamera,
  shownTitle,
  waitForMap,
} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  [720, 480],
  [360, 480],
  [1180, 560],
])('the poster and the first live frame, %i × %i', (width, height) => {
  let page: Page;
  let pictures: {poster: PNG; live: PNG};

  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: {width, height: height + 300},
      reducedMotion: 'reduce',
      locale: 'en-IE',
    });
    page = await context.newPage();
    // Text aside: MapLibre sets its labels by this, the poster's are taken away below.
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.fillText = () => {};
      OffscreenCanvasRenderingContext2D.prototype.fillText = () => {};
    });
    await page.goto(`${inject('site')}${EMBED}?start=map`);
    await page.addStyleTag({
      content: `.story-stage.story-stage.story-stage { flex: none; height: ${height}px } .map-controls, .poster text, .poster-scale { display: none } .story * { transition: none !important }`,
    });
    await waitForMap(page);
    await page.waitForSelector('.map-frame[data-moving="false"]');
    // The frame has another height than at the start: wait until the live map is drawn at it.
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
    pictures = {poster: await picture('poster'), live: await picture('live')};
    return () => context.close();
  });

  const picture = async (state: string) => {
    await page.locator('figure').evaluate((figure, state) => {
      (figure as HTMLElement).dataset.map = state;
    }, state);
    return PNG.sync.read(await page.locator('.map-frame').screenshot());
  };
  /** The share of pixels that differ, with the live frame moved by some pixels. */
  const difference = (dx = 0, dy = 0) => {
    const {poster, live} = pictures;
    const [w, h] = [poster.width - 4, poster.height - 4];
    const cut = (from: PNG, x: number, y: number) => {
      const part = new PNG({width: w, height: h});
      PNG.bitblt(from, part, x, y, w, h, 0, 0);
      return part.data;
    };
    return (
      pixelmatch(cut(poster, 2, 2), cut(live, 2 + dx, 2 + dy), undefined, w, h, {threshold: 0.1}) / (w * h)
    );
  };

  test('differ in fewer than 2 % of pixels', () => {
    expect(difference()).toBeLessThan(0.02);
  });

  test('have their land at the same pixels', () => {
    const here = difference();
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(difference(dx, dy), `moved by ${dx}, ${dy}`).toBeGreaterThan(here);
  });

  test('have their places at the same pixels', async () => {
    for (const {id, position} of story.places) {
      const dot = (await page.locator(`.poster:visible a[data-place="${id}"] .dot`).boundingBox())!;
      const {x, y} = await pixelOf(page, position);
      expect(Math.hypot(dot.x + dot.width / 2 - x, dot.y + dot.height / 2 - y), id).toBeLessThan(1);
    }
  });
});

/** Keeps the live map's script from the page until the returned function is called. */
async function holdMap(page: Page): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>(resolve => {
    go = resolve;
  });
  await page.route('**/assets/open-map-*.js*', async route => {
    await held;
    await route.continue();
  });
  return go;
}

test.each([
  ['untouched', 720, 780],
  ['untouched', 360, 780],
  ['moved', 390, 844],
  ['moved', 1280, 800],
] as const)('every name stays where it is on the poster, %s, %i × %i', async (state, width, height) => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster`, {viewport: {width, height}});
  const go = await holdMap(page);
  await page.goto(`${inject('site')}${EMBED}?start=map`);
  await page.waitForSelector('figure[data-map="loading"]');
  // The script that places the names has come and placed them.
  await restingCamera(page);
  if (state === 'moved') {
    const zoomIn = async () => {
      await page.getByRole('button', {name: 'Zoom in'}).click();
      await restingCamera(page);
    };
    // From the first view it leads to the story's first place; a phone shows more names around its own middle.
    if (width > 700) await zoomIn();
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.down();
    await page.mouse.move(width / 2 - 90, height / 2 + 40, {steps: 4});
    await page.mouse.up();
    await restingCamera(page);
    if (width <= 700) await zoomIn();
  }
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const ink = async (clip: {x: number; y: number; width: number; height: number}) => {
    const {data} = PNG.sync.read(await page.screenshot({clip}));
    return Array.from({length: data.length / 4}, (_, pixel) => data[4 * pixel + 1]!).filter(
      green => green < 150,
    ).length;
  };
  const names = new Map<string, {box: Parameters<typeof ink>[0]; ink: number}>();
  for (const {id} of story.places) {
    const text = page.locator(`.poster:visible a[data-place="${id}"] text:not([data-side=""])`);
    const box = await text.boundingBox({timeout: 100}).catch(() => null);
    if (!box || box.x < frame.x || box.y < frame.y || box.x + box.width > frame.x + frame.width) continue;
    if (box.y + box.height > frame.y + frame.height - 70) continue;
    names.set(id, {box, ink: await ink(box)});
  }
  expect(names.size).toBeGreaterThanOrEqual(4);
  expect([...names.keys()]).toContain('kursk-front');
  go();
  await waitForMap(page);
  await page.addStyleTag({content: '.story * { transition: none !important }'});
  for (const [id, {box, ink: before}] of names)
    await expect.poll(() => ink(box), {message: id}).toBeGreaterThan(0.6 * before);
  await close();
});

test('the live map starts where the reader has moved the poster, and nothing on the page moves', async () => {
  const {page, faults, close} = await openPage(browser, `${EMBED}?start=auto`, {
    viewport: {width: 900, height: 900},
  });
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  const go = await holdMap(page);
  await page.mouse.move(450, 450);
  await page.waitForSelector('figure[data-map="loading"]');
  await page.mouse.down();
  await page.mouse.move(300, 380, {steps: 5});
  await page.mouse.up();
  await page.getByRole('button', {name: 'Zoom in'}).click();
  const poster = await restingCamera(page);
  go();
  await waitForMap(page);
  const live = await restingCamera(page);
  expect(live.zoom).toBeCloseTo(poster.zoom, 3);
  expect(live.longitude).toBeCloseTo(poster.longitude, 2);
  expect(live.latitude).toBeCloseTo(poster.latitude, 2);
  expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('a gesture under way ends on the poster before the live map takes over', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=auto`, {viewport: {width: 900, height: 900}});
  await page.mouse.move(450, 450);
  await page.mouse.down();
  await page.mouse.move(440, 450);
  const map = page.locator('.maplibregl-canvas');
  await map.waitFor({state: 'attached', timeout: 60_000});
  // MapLibre is there, and has had time to draw; the drag continues.
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(440 - 2 * step, 450);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({name}) => name.includes('.pbf')),
  );
  expect(await page.locator('figure').getAttribute('data-map')).toBe('loading');
  const dragged = await readCamera(page);
  await page.mouse.up();
  await waitForMap(page);
  expect((await restingCamera(page)).longitude).toBeCloseTo(dragged.longitude, 2);
  await close();
});

test('what is selected and what has the focus stay so', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=auto`, {viewport: {width: 900, height: 900}});
  await page.locator('.poster:visible a[data-place="washington"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shownTitle(page)).toBe('Washington');
  await waitForMap(page);
  expect(await shownTitle(page)).toBe('Washington');
  // Readers who selected by keyboard read on in the panel.
  expect(await page.evaluate(() => document.activeElement?.closest('.panel h3')?.textContent)).toBe(
    'Washington',
  );
  expect(await page.evaluate(() => location.hash)).toBe('#place=washington');
  // The live map finishes the way to the place, which the poster could not zoom in to.
  await expect.poll(async () => (await restingCamera(page)).zoom).toBeGreaterThan(4);
  await close();
});

test('nothing of MapLibre is loaded before the reader turns to the map', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=auto`, {viewport: {width: 900, height: 900}});
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 3000))));
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(asked.filter(name => /open-map|maplibre|\.pbf/.test(name))).toEqual([]);
  expect(await page.locator('figure').getAttribute('data-map')).toBe('poster');
  await page.mouse.move(450, 300);
  await waitForMap(page);
  await close();
});

test('on a fast line a map on the screen goes live by itself, unless the reader saves data', async () => {
  for (const saveData of [true, false]) {
    const context = await browser.newContext({locale: 'en-IE'});
    const page = await context.newPage();
    await page.addInitScript(saveData => {
      Object.defineProperty(navigator, 'connection', {value: {saveData, effectiveType: '4g', downlink: 10}});
    }, saveData);
    await page.goto(inject('site') + EMBED);
    if (saveData) {
      await page.waitForSelector('figure[data-script]');
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 4000)));
      expect(await page.locator('figure').getAttribute('data-map')).toBe('poster');
    } else await waitForMap(page);
    await context.close();
  }
});
