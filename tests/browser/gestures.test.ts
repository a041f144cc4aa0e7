import type {Browser, CDPSession} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchBrowser, type OpenPage, openPage, readCamera, restingCamera, shownTitle} from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the mouse and the keys', () => {
  let open: OpenPage;
  // Too narrow for two columns, so that the map is in the page's flow and the page scrolls.
  beforeAll(async () => {
    open = await openPage(browser, '', {viewport: {width: 900, height: 700}});
    await open.page.locator('.story-stage').scrollIntoViewIfNeeded();
    return () => open.close();
  });

  const middle = async () => {
    const {x, y, width, height} = (await open.page.locator('.map-frame').boundingBox())!;
    return {x: x + width * 0.45, y: y + height * 0.8};
  };
  const scrolled = () => open.page.evaluate(() => scrollY);

  test('the wheel scrolls the page and leaves the map alone', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    const top = await scrolled();
    const {x, y} = await middle();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).not.toBe(top);
    expect(await restingCamera(page)).toEqual(before);
    await page.mouse.wheel(0, -60);
    await expect.poll(scrolled).toBe(top);
  });

  test('the wheel with Ctrl zooms', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    const {x, y} = await middle();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(before.zoom + 0.2);
    await page.keyboard.up('Control');
  });

  test('the wheel zooms after a click into the map, until the pointer leaves it', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    const {x, y} = await middle();
    await page.mouse.click(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(before.zoom + 0.2);
    const zoomed = await restingCamera(page);
    const top = await scrolled();
    await page.mouse.move(x, 5);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).not.toBe(top);
    expect((await restingCamera(page)).zoom).toBe(zoomed.zoom);
    await page.mouse.wheel(0, -60);
    await expect.poll(scrolled).toBe(top);
  });

  test('a drag pans, the whole-story button brings back the first view', async () => {
    const {page} = open;
    const button = page.getByRole('button', {name: 'Whole story'});
    await button.click();
    const first = await restingCamera(page);
    const {x, y} = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 30, {steps: 6});
    await page.mouse.up();
    await expect.poll(async () => (await readCamera(page)).longitude).toBeGreaterThan(first.longitude + 5);
    await restingCamera(page);
    await button.click();
    await expect.poll(() => restingCamera(page)).toEqual(first);
  });

  test('arrows pan and plus and minus zoom once the map has the focus', async () => {
    const {page} = open;
    await page.getByRole('button', {name: 'Whole story'}).click();
    const before = await restingCamera(page);
    await page.locator('.posters').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await readCamera(page)).longitude).toBeGreaterThan(before.longitude + 5);
    await restingCamera(page);
    await page.keyboard.press('+');
    await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(before.zoom + 1, 1);
    await restingCamera(page);
    await page.keyboard.press('-');
    await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(before.zoom, 1);
    await page.getByRole('button', {name: 'Zoom in'}).click();
    await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(before.zoom + 1, 1);
    expect(open.faults).toEqual([]);
  });
});

describe('touch', () => {
  let open: OpenPage;
  let touch: CDPSession;
  beforeAll(async () => {
    open = await openPage(browser, '', {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
    touch = await open.page.context().newCDPSession(open.page);
    await open.page.locator('.story-stage').scrollIntoViewIfNeeded();
    return () => open.close();
  });

  const swipe = async (fingers: number) => {
    const {x, y, width, height} = (await open.page.locator('.map-frame').boundingBox())!;
    const points = (dy: number) =>
      Array.from({length: fingers}, (_, id) => ({x: x + width / 2 + id * 60, y: y + height * 0.7 - dy, id}));
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: points(0)});
    for (let dy = 10; dy <= 120; dy += 10) {
      await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: points(dy)});
      await open.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  };

  test('one finger scrolls the page', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    const top = await page.evaluate(() => scrollY);
    await swipe(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 30);
    expect(await restingCamera(page)).toEqual(before);
  });

  test('two fingers move the map', async () => {
    const {page} = open;
    await page.locator('.story-stage').scrollIntoViewIfNeeded();
    const before = await restingCamera(page);
    const top = await page.evaluate(() => scrollY);
    await swipe(2);
    await expect.poll(async () => (await restingCamera(page)).latitude).not.toBe(before.latitude);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('a tap selects a place and opens the sheet', async () => {
    const {page} = open;
    await page.getByRole('button', {name: 'Whole story'}).tap();
    await page.locator('.strip [data-place="washington"]').tap();
    await expect.poll(() => shownTitle(page)).toBe('Washington');
    const stage = (await page.locator('.story-stage').boundingBox())!;
    const sheet = (await page.locator('.panel').boundingBox())!;
    expect(sheet.width).toBe(stage.width);
    expect(sheet.y).toBeGreaterThan(stage.y + stage.height * 0.4);
    expect(open.faults).toEqual([]);
  });
});
