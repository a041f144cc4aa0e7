import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage, restingCamera} from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** One finger goes up over the middle of the map, slowly enough to be no tap. */
async function swipe(page: Page): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const {x, y, width} = (await page.locator('.map-frame').boundingBox())!;
  const at = (dy: number) => [{x: x + width / 2, y: y + 150 - dy, id: 0}];
  await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0)});
  for (let dy = 5; dy <= 40; dy += 5) {
    await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: at(dy)});
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
}

/** The words that lie clear of the buttons, the panel and the frame's edges, or what they lie under. */
async function seen(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.map-hint, .maplibregl-mobile-message')];
    const hint = all.find(it => {
      const shown = it.closest<HTMLElement>('.map-hint, .maplibregl-cooperative-gesture-screen')!;
      return it.innerText && Number(getComputedStyle(shown).opacity) > 0.5;
    });
    if (!hint) return undefined;
    const box = hint.getBoundingClientRect();
    const frame = document.querySelector('.map-frame')!.getBoundingClientRect();
    const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top;
    if (!inside || box.bottom > frame.bottom) return 'outside of the frame';
    for (const over of document.querySelectorAll('.map-controls, .panel, .map-note')) {
      const other = over.getBoundingClientRect();
      const apart =
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      if (other.width > 0 && !apart) return `under .${over.className}`;
    }
    return hint.innerText;
  });
}

const PHONE = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

test.each([
  ['poster', ''],
  ['poster', '#place=seoul'],
  ['map', ''],
  ['map', '#place=seoul'],
])(
  'one finger on the %s of a phone is told what two would do, in words that can be read, %s',
  async (start, hash) => {
    const {page, close} = await openPage(browser, `embed/prisoner-swap/?start=${start}${hash}`, PHONE);
    await restingCamera(page);
    await swipe(page);
    await expect.poll(() => seen(page), {interval: 30}).toBe('Use two fingers to move the map');
    await close();
  },
);

test('the hint also shows for a mouse, beside the panel', async () => {
  const {page, close} = await openPage(browser, 'embed/prisoner-swap/?start=poster#place=seoul', {
    viewport: {width: 740, height: 700},
  });
  await restingCamera(page);
  const {x, y} = (await page.locator('.map-frame').boundingBox())!;
  await page.mouse.move(x + 200, y + 200);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => seen(page), {interval: 30}).toMatch(/^Click the map, or hold .*wheel$/);
  await close();
});
