import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {launchBrowser, openPage, pixelOf} from './open-page.ts';

const {story} = await readFirstStory();
const main = story.places.filter(({rank}) => rank === 'main');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  [320, 640],
  [390, 844],
  [600, 800],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1600, 1000],
  [2300, 1200],
])(
  'the first view of a page of %i × %i shows every main place, clear of the controls',
  async (width, height) => {
    const {page, faults, close} = await openPage(browser, '', {viewport: {width, height}});
    const map = (await page.locator('.map-frame').boundingBox())!;
    const controls = (await page.locator('.map-controls').boundingBox())!;
    const pixels = [];
    for (const place of main) {
      const {x, y} = await pixelOf(page, place.position);
      pixels.push({id: place.id, x, y});
      expect(x, place.id).toBeGreaterThan(map.x + 12);
      expect(x, place.id).toBeLessThan(map.x + map.width - 12);
      expect(y, place.id).toBeGreaterThan(map.y + 12);
      expect(y, place.id).toBeLessThan(map.y + map.height - 12);
      const covered = x < controls.x + controls.width + 10 && y > controls.y - 10;
      expect(covered, `${place.id} lies under the controls`).toBe(false);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
    await close();
  },
);
