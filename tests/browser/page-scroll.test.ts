import type {Browser, CDPSession, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/?start=poster`;
/** Another site than the embed's, not only another port: Chromium draws its frame in a process of its own. */
const ELSEWHERE = (origin: string) => origin.replace('127.0.0.1', 'localhost');

const host = (src: string) => `<!doctype html><title>Host</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><body style="margin:0"><div style="height:300px">Before</div>
  <iframe src="${src}" height="480" title="Map" style="display:block;width:100%;border:0"></iframe>
  <div style="height:3000px">After</div>`;

let browser: Browser;
let hosts: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  const address = inject('site') + EMBED;
  hosts = await serve({
    pages: {
      '/': host(`${address}&place=kursk-front`),
      '/list': host(address),
    },
  });
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});

type Spot = {x: number; y: number};

type Scene = {
  page: Page;
  /** What scrolls by itself: the panel, or the list. */
  inner: {
    top(): Promise<number>;
    /** How much of it is still below. */
    rest(): Promise<number>;
    toStart(): Promise<void>;
    toEnd(): Promise<void>;
    middle(): Promise<Spot>;
  };
  /** How far the page, or the host, has been scrolled. */
  outer(): Promise<number>;
  close(): Promise<void>;
};

async function openScene(where: 'page' | 'frame', selector: string, touch: boolean): Promise<Scene> {
  const context = await browser.newContext({
    viewport: touch ? {width: 390, height: 700} : {width: 1280, height: 700},
    reducedMotion: 'reduce',
    ...(touch && {hasTouch: true, isMobile: true}),
  });
  const page = await context.newPage();
  const isList = selector === '.story-list';
  if (where === 'page')
    await page.goto(`${inject('site')}?start=poster${isList ? '' : '&place=kursk-front'}`);
  else await page.goto(`${ELSEWHERE(hosts.origin)}/${isList ? 'list' : ''}`);
  const frame: Page | Frame = where === 'page' ? page : page.frames()[1]!;
  await frame.waitForSelector('figure[data-script]');
  if (isList) await frame.locator('[data-control="list"]').click();
  const inner = frame.locator(selector);
  await expect.poll(() => inner.isVisible()).toBe(true);
  const bring = where === 'page' ? page.locator('.story-stage') : page.locator('iframe');
  await bring.evaluate(element => element.scrollIntoView({block: 'center'}));
  return {
    page,
    inner: {
      top: () => inner.evaluate(element => element.scrollTop),
      rest: () => inner.evaluate(element => element.scrollHeight - element.clientHeight - element.scrollTop),
      toStart: () => inner.evaluate(element => element.scrollTo(0, 0)),
      toEnd: () => inner.evaluate(element => element.scrollTo(0, element.scrollHeight)),
      async middle() {
        const {x, y, width, height} = (await inner.boundingBox())!;
        return {x: x + width / 2, y: y + height / 2};
      },
    },
    outer: () => page.evaluate(() => scrollY),
    close: () => context.close(),
  };
}

describe.each(['page', 'frame'] as const)('in a %s', where => {
  describe.each(['.panel-body', '.story-list'])('over %s', selector => {
    test('the wheel moves what is under it to its end, and then the page', async () => {
      const {page, inner, outer, close} = await openScene(where, selector, false);
      const {x, y} = await inner.middle();
      await page.mouse.move(x, y);
      const before = await outer();
      await page.mouse.wheel(0, 120);
      await expect.poll(inner.top).toBeGreaterThan(60);
      expect(await outer()).toBe(before);
      const onward = async () => {
        await page.mouse.wheel(0, 240);
        return (await outer()) - before;
      };
      // Longer than a browser takes a wheel's turns for one gesture, which stays with what it began on.
      await expect.poll(onward, {interval: 700}).toBeGreaterThan(200);
      expect(await inner.rest()).toBeLessThan(2);
      await close();
    });

    test('so do swipes, and back', async () => {
      const {page, inner, outer, close} = await openScene(where, selector, true);
      const cdp = await page.context().newCDPSession(page);
      const before = await outer();
      const at = await inner.middle();
      await swipe(cdp, at, 100);
      await expect.poll(inner.top).toBeGreaterThan(50);
      expect(await outer()).toBe(before);
      // A swipe stays with what it began on: the one that ends the panel is not the one that moves the page.
      const swiped = async (spot: Spot, by: number) => {
        await swipe(cdp, spot, by);
        return outer();
      };
      await inner.toEnd();
      await expect.poll(() => swiped(at, 100)).toBeGreaterThan(before + 50);
      const moved = await outer();
      await inner.toStart();
      const spot = await inner.middle();
      await expect.poll(() => swiped(spot, -100)).toBeLessThan(moved);
      await close();
    });
  });
});

const STEPS = 10;

/** A swipe of one finger that ends at rest: `by` pixels up, so that what is below comes. */
async function swipe(cdp: CDPSession, {x, y}: Spot, by: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    cdp.send('Input.dispatchTouchEvent', {type, touchPoints: at === undefined ? [] : [{x, y: at}]});
  await touch('touchStart', y + by / 2);
  for (let step = 1; step <= STEPS; step++) await touch('touchMove', y + by / 2 - (by * step) / STEPS);
  // A finger that stays where it is flings nothing.
  for (let step = 0; step < 3; step++) await touch('touchMove', y - by / 2);
  await touch('touchEnd');
}
