import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultTheme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {
  isDriverNote,
  launchBrowser,
  pixelOf,
  restingCamera,
  shownFacts,
  shownTitle,
  waitForMap,
} from './open-page.ts';

const {story} = await readFirstStory();
const FILE = pathToFileURL(resolve('dist/single', `${story.slug}.html`)).href;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * Opens the file from disk with the network off. `faults` are console errors and all requests for anything but the file.
 */
async function openFile(query = ''): Promise<{page: Page; faults: string[]; context: BrowserContext}> {
  const context = await browser.newContext({
    viewport: {width: 900, height: 700},
    locale: 'en-IE',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNote(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', error => faults.push(String(error)));
  page.on('request', request => {
    // What is in memory is part of the file.
    if (!/^(blob|data):/.test(request.url()) && !request.isNavigationRequest())
      faults.push(`asked ${request.url()}`);
  });
  await page.goto(FILE + query);
  await page.waitForSelector('figure[data-script]');
  return {page, faults, context};
}

describe.each([
  ['before the live map', '?start=poster'],
  ['with the live map', ''],
])('the single file from disk, offline, %s', (_, query) => {
  let open: Awaited<ReturnType<typeof openFile>>;
  beforeAll(async () => {
    open = await openFile(query);
    if (query) return;
    expect(await open.page.locator('figure').getAttribute('data-map')).toBe('poster');
    await open.page.mouse.move(450, 300);
    await waitForMap(open.page);
  });
  afterAll(() => open.context.close());
  beforeEach(async () => {
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('button', {name: 'Whole story'}).click();
    await restingCamera(open.page);
  });

  test.each(story.places.map(({id}) => id))('a click on %s opens its facts', async id => {
    const {page} = open;
    const {name, position} = story.places.find(place => place.id === id)!;
    const {x, y} = await pixelOf(page, position);
    await page.mouse.click(x, y);
    await expect.poll(() => shownTitle(page)).toBe(name);
    expect(await shownFacts(page)).not.toEqual([]);
    expect(await page.evaluate(() => location.hash)).toBe(`#place=${id}`);
  });

  test('a drag pans, and buttons zoom', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    await page.mouse.move(450, 400);
    await page.mouse.down();
    await page.mouse.move(330, 380, {steps: 6});
    await page.mouse.up();
    const after = await restingCamera(page);
    expect(after.longitude).toBeGreaterThan(before.longitude + 5);
    await page.getByRole('button', {name: 'Zoom in'}).click();
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeCloseTo(before.zoom + 1, 3);
  });

  test('nothing went wrong, and nothing was asked for but the file', async () => {
    expect(await open.page.locator('.map-note').isVisible()).toBe(false);
    expect(open.faults).toEqual([]);
  });
});

test('where the file has no close tiles, lower zooms replace them', async () => {
  const {page, faults, context} = await openFile('?start=map');
  await waitForMap(page);
  const kansas: Position = [-98.3, 38.4];
  for (let zoom = (await restingCamera(page)).zoom; zoom < 5.1; zoom = (await restingCamera(page)).zoom) {
    const {x, y} = await pixelOf(page, kansas);
    await page.mouse.dblclick(x, y);
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeGreaterThan(zoom);
  }
  const place = await pixelOf(page, kansas);
  await expect.poll(() => colourAt(page, place)).toBe(defaultTheme.schemes.light.land);
  expect(faults).toEqual([]);
  await context.close();
});

/** The most frequent colour around a point of the page, as `#rrggbb`. */
async function colourAt(page: Page, {x, y}: {x: number; y: number}): Promise<string> {
  const clip = {x: x - 10, y: y - 10, width: 20, height: 20};
  const png = (await page.screenshot({clip})).toString('base64');
  return page.evaluate(async source => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[...data.slice(at, at + 3)].map(value => value.toString(16).padStart(2, '0')).join('')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  }, `data:image/png;base64,${png}`);
}
