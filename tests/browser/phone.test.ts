import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {
  type Camera,
  launchBrowser,
  type OpenPage,
  openPage,
  pixelOf,
  readCamera,
  shownTitle,
  tapWholeStory,
} from './open-page.ts';

const {story} = await readFirstStory();

describe('on a phone', () => {
  let browser: Browser;
  let open: OpenPage;
  let whole: Camera;
  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPage(browser, '', {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
    await open.page.locator('.story-stage').evaluate(stage => stage.scrollIntoView({block: 'center'}));
    whole = await readCamera(open.page);
    return () => open.close();
  });
  afterAll(() => browser.close());

  const rest = async () => {
    await open.page.keyboard.press('Escape');
    await tapWholeStory(open.page, whole);
  };
  // Two taps at one spot within half a second are a double tap, which zooms: so none is near the one before.
  test.each(['pyongyang', 'washington', 'seoul', 'mar-a-lago', 'kursk-front'])(
    'a tap on %s opens it, however near another place is',
    async id => {
      const {page} = open;
      await rest();
      const place = story.places.find(place => place.id === id)!;
      const {x, y} = await pixelOf(page, place.position);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => shownTitle(page)).toBe(place.name);
    },
  );

  test('a tap 18 pixels beside a place means the place', async () => {
    const {page} = open;
    await rest();
    const {x, y} = await pixelOf(page, story.places.find(({id}) => id === 'washington')!.position);
    await page.touchscreen.tap(x - 9, y - 15);
    await expect.poll(() => shownTitle(page)).toBe('Washington');
  });

  test('the words of a fact bring the map into view, and the way back leads to the words', async () => {
    const {page} = open;
    await rest();
    const mention = page.locator('.article a[data-fact="smith-weekend"]');
    await mention.scrollIntoViewIfNeeded();
    await mention.tap();
    const stage = page.locator('.story-stage');
    const inView = (selector: string) =>
      page.locator(selector).evaluate(element => {
        const {top, bottom} = element.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0) > (bottom - top) / 2;
      });
    await expect.poll(() => inView('.story-stage')).toBe(true);
    await stage.locator('[data-show-words]:visible').tap();
    await expect.poll(() => inView('.article a[data-fact="smith-weekend"]')).toBe(true);
    expect(open.faults).toEqual([]);
  });
});

test.each([
  [320, 568],
  [390, 844],
  [700, 900],
])('an address with a place leads to its card and to the map above it, at %i × %i', async (width, height) => {
  const browser = await launchBrowser();
  const {page, close} = await openPage(browser, '?start=poster#place=kursk-front', {
    viewport: {width, height},
  });
  const top = (selector: string) => page.locator(selector).evaluate(it => it.getBoundingClientRect().top);
  await expect.poll(() => top('.place-head[aria-current] h3')).toBeLessThan(height - 100);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await top('.story-stage')).toBeGreaterThan(0);
  await close();
  await browser.close();
});

test('where all of the map is to be seen, an address with a place does not move the page', async () => {
  const browser = await launchBrowser();
  const {page, close} = await openPage(browser, '?start=poster#place=kursk-front', {
    viewport: {width: 1280, height: 800},
  });
  await expect.poll(() => shownTitle(page)).toBe('Kursk front');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await close();
  await browser.close();
});
