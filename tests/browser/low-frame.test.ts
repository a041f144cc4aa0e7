import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {launchBrowser, openPage, restingCamera, shownTitle} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;
const LONG = 'Two prisoners, nearly 7,000 kilometres from home, and what four governments say of them';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The visible box of the first element of a selector; undefined if it is not visible. */
async function boxOf(page: Page, selector: string) {
  const part = page.locator(selector).first();
  return (await part.isVisible()) ? part.boundingBox() : null;
}

/** That a part is in the frame from its first line to its last. */
async function expectWhole(page: Page, selector: string): Promise<void> {
  const box = await boxOf(page, selector);
  const height = page.viewportSize()!.height;
  expect(box, selector).not.toBeNull();
  expect(box!.y, selector).toBeGreaterThanOrEqual(0);
  expect(box!.y + box!.height, selector).toBeLessThanOrEqual(height + 0.5);
}

/** That the page itself cannot be scrolled. */
async function expectStill(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 1000));
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

describe.each([
  [720, 480],
  [600, 480],
  [360, 480],
  [320, 480],
])('in a frame of %i × %i', (width, height) => {
  const viewport = {width, height};

  test.each([story.title, LONG])('all of “%s” fits, and most of it is map', async title => {
    const {page, close} = await openPage(browser, `${EMBED}?start=poster`, {viewport});
    await page.locator('#story-title').evaluate((heading, title) => {
      heading.textContent = title;
    }, title);
    await expectStill(page);
    for (const part of ['#story-title', '.story-stage', '.strip', '.strip-all', '.story-footer', '.units'])
      await expectWhole(page, part);
    if (title === story.title)
      expect((await boxOf(page, '.story-stage'))!.height).toBeGreaterThan(0.58 * height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  test.each(['poster', 'map'])(
    'what is selected has room to be read, beside its place on the %s',
    async start => {
      const {page, close} = await openPage(browser, `${EMBED}?start=${start}`, {viewport});
      await page.locator('.strip [data-place="seoul"]').click();
      await expect.poll(() => shownTitle(page)).toBe('Seoul');
      await restingCamera(page);
      await expectStill(page);
      const panel = (await boxOf(page, '.panel-body'))!;
      expect(panel.height).toBeGreaterThan(320);
      expect(panel.y + panel.height).toBeLessThanOrEqual(height + 0.5);
      // The headline is there as a whole, or not at all.
      if (await boxOf(page, '#story-title')) await expectWhole(page, '#story-title');
      const map = (await boxOf(page, '.map-frame'))!;
      const besideMap = panel.y <= map.y;
      expect(besideMap ? panel.x - map.x : panel.y - map.y).toBeGreaterThan(120);
      const dot = (await boxOf(page, '.poster:visible a[data-place="seoul"] .dot'))!;
      const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
      expect(x).toBeLessThan(besideMap ? panel.x - 8 : width);
      expect(y).toBeLessThan(besideMap ? height : panel.y - 8);
      expect(y).toBeGreaterThan(map.y + 8);

      await page.getByRole('link', {name: 'Close'}).click();
      await expect.poll(() => boxOf(page, '.panel')).toBeNull();
      for (const part of ['#story-title', '.strip', '.story-footer']) await expectWhole(page, part);
      await close();
    },
  );
});

test('the last place of a folded strip comes with the keyboard', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster`, {
    viewport: {width: 720, height: 480},
  });
  const last = page.locator('.strip li:last-child a');
  const button = (await boxOf(page, '.strip-all'))!;
  await last.focus();
  await expect.poll(async () => (await last.boundingBox())!.x).toBeLessThan(button.x - 40);
  await close();
});
