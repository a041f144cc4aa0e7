import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchBrowser, openPage, restingCamera, shownTitle} from './open-page.ts';

const EMBED = 'embed/prisoner-swap/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The place that has the focus, and whether its dot is inside of the map's frame and clear of the panel. */
function focusedPlace(page: Page): Promise<{id: string; inView: boolean} | null> {
  return page.evaluate(() => {
    const link = document.activeElement;
    if (!(link instanceof SVGAElement) || !link.dataset.place) return null;
    const {left, top, width, height} = link.querySelector('.dot')!.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const inside = (box: DOMRect) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    const frame = document.querySelector('.map-frame')!.getBoundingClientRect();
    const panel = document.querySelector('.panel')!;
    const covered = panel.checkVisibility() && inside(panel.getBoundingClientRect());
    return {id: link.dataset.place, inView: inside(frame) && !covered};
  });
}

/** What has the focus, in few words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {activeElement: element} = document;
    const part = element?.closest('.panel, .strip, .poster, .map-controls');
    return [part?.classList[0] ?? '', element?.localName, element?.textContent?.trim().slice(0, 30)].join(
      ' ',
    );
  });
}

async function tabUntil(page: Page, found: (what: string) => boolean, most: number): Promise<number> {
  for (let stop = 1; stop <= most; stop++) {
    await page.keyboard.press('Tab');
    if (found(await focused(page))) return stop;
  }
  throw new Error(`Not found within ${most} stops; the focus is on ${await focused(page)}.`);
}

describe.each(['poster', 'map'])('by keyboard, ?start=%s', start => {
  test('the places are one stop, arrow keys walk all of them, and the map follows', async () => {
    const {page, close, faults} = await openPage(browser, `${EMBED}?start=${start}&place=seoul`);
    await page.locator('.posters').focus();
    await restingCamera(page);
    await page.keyboard.press('Tab');
    const walked: string[] = [];
    for (let step = 0; step < 11; step++) {
      await expect.poll(async () => (await focusedPlace(page))?.inView).toBe(true);
      walked.push((await focusedPlace(page))!.id);
      if (start === 'map') await restingCamera(page);
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(walked).size).toBe(11);
    await expect.poll(async () => (await focusedPlace(page))?.id).toBe(walked[0]);
    await page.keyboard.press('Tab');
    expect(await focusedPlace(page)).toBe(null);
    expect(faults).toEqual([]);
    await close();
  });

  test('Enter on a place leads to its facts, Escape back to it', async () => {
    const {page, close} = await openPage(browser, `${EMBED}?start=${start}`);
    await page.locator('.posters').focus();
    await page.keyboard.press('Tab');
    const place = (await focusedPlace(page))!.id;
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^panel h3/);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focusedPlace(page))?.id).toBe(place);
    await close();
  });
});

test('from a place that the pointer has chosen the first fact is at most three stops away', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster`);
  await page.locator('.poster:visible a[data-place="seoul"] .dot').click();
  await expect.poll(() => shownTitle(page)).toBe('Seoul');
  expect(await tabUntil(page, what => /^panel a (?!Close)/.test(what), 3)).toBeLessThanOrEqual(3);
  await close();
});

test('Escape in the list, or from a fact that was opened there, leads to the list’s button', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster`);
  const list = page.locator('[data-control="list"]');
  await list.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^strip button/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^panel h3/);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^strip button/);
  await close();
});

test('the first stop of the figure leads past it', async () => {
  const {page, close} = await openPage(browser, '?start=poster');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('Skip the map');
  expect(await page.locator('.skip').boundingBox()).toMatchObject({width: expect.any(Number)});
  expect((await page.locator('.skip').boundingBox())!.width).toBeGreaterThan(60);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('.article a'))).toBe(true);
  await close();
});

test('Escape in the dialog’s preview closes the dialog', async () => {
  const {page, close} = await openPage(browser, '?start=poster');
  await page.getByRole('button', {name: 'Embed or download'}).click();
  const frame = page.frameLocator('.share-preview');
  await frame.locator('figure[data-script]').waitFor();
  await frame.locator('.strip [data-place="seoul"]').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog.share').count()).toBe(0);
  await close();
});
