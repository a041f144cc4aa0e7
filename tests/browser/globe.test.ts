import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {defaultTheme} from '../../src/theme.ts';
import {launchBrowser, openPage, restingCamera} from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The colours of the map near the two upper corners of its frame and in its middle, as `#rrggbb`. */
async function colours(page: Page): Promise<{corners: string[]; middle: string}> {
  const {data, width, height} = PNG.sync.read(await page.locator('.map-frame').screenshot());
  const at = (x: number, y: number) => {
    const start = 4 * (Math.round(y * height) * width + Math.round(x * width));
    return `#${[...data.subarray(start, start + 3)].map(each => each.toString(16).padStart(2, '0')).join('')}`;
  };
  return {corners: [at(0.02, 0.03), at(0.98, 0.03)], middle: at(0.46, 0.71)};
}

const {page: sky, land, water} = defaultTheme.schemes.light;
const ROUND = {corners: [sky, sky]};

/** On a flat map the corners are land or sea; its frame may show either. */
async function expectFlat(page: Page) {
  await expect.poll(async () => (await colours(page)).corners.includes(sky)).toBe(false);
}

test.each([1, 2])('the first press makes a globe, the second a flat map, at ratio %i', async ratio => {
  const {page, faults, close} = await openPage(browser, 'embed/prisoner-swap/', {deviceScaleFactor: ratio});
  await expectFlat(page);
  const button = page.getByRole('button', {name: 'Globe'});
  await button.click();
  await expect.poll(() => colours(page)).toMatchObject(ROUND);
  expect([land, water]).toContain((await colours(page)).middle);
  await button.click();
  await expectFlat(page);
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['zooms', (page: Page) => page.getByRole('button', {name: 'Zoom out'}).click()],
  ['turns to another unit', (page: Page) => page.locator('button[data-unit="mi"]').click()],
  ['gets dark and light again', inTheDark],
  ['has another window', (page: Page) => page.setViewportSize({width: 470, height: 760})],
] as const)('the globe stays one when the reader %s', async (_, change) => {
  const {page, close} = await openPage(browser, 'embed/prisoner-swap/');
  await page.getByRole('button', {name: 'Globe'}).click();
  await expect.poll(() => colours(page)).toMatchObject(ROUND);
  await change(page);
  await restingCamera(page);
  // As long as it would take to be drawn flat.
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
  await expect.poll(() => colours(page)).toMatchObject(ROUND);
  await close();
});

async function inTheDark(page: Page) {
  await page.emulateMedia({colorScheme: 'dark'});
  await expect.poll(async () => (await colours(page)).corners[0]).toBe(defaultTheme.schemes.dark.page);
  await page.emulateMedia({colorScheme: 'light'});
}
