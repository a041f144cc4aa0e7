import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const EMBEDS = 20;
/** src/stage/few-maps.ts */
const MOST = 8;

let browser: Browser;
let host: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  // Far enough apart that the pointer is over one at a time.
  const frame = `<iframe src="${inject('site')}embed/${story.slug}/" width="360" height="620" title="Map" style="display: block; margin-bottom: 900px"></iframe>`;
  host = await serve({pages: {'/': `<!doctype html><title>Host</title>${frame.repeat(EMBEDS)}`}});
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

function state(frame: Frame): Promise<string | null> {
  return frame.locator('figure').getAttribute('data-map');
}

/** Starts an embed's live map even where it is slow: by its globe, which only the live map can be. */
async function turnTo(frame: Frame): Promise<void> {
  await frame.locator('[data-control="globe"]').click();
  await expect.poll(() => state(frame), {timeout: 60_000}).toBe('live');
}

test('twenty embeds on a page are posters; of the live maps, the oldest gives way to the ninth', async () => {
  // A slow connection: on a fast one, a visible map would start by itself.
  const context = await browser.newContext({locale: 'en-IE', reducedMotion: 'reduce'});
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: undefined}));
  const page: Page = await context.newPage();
  await page.goto(`${host.origin}/`);
  const embeds = page.frames().slice(1);
  expect(embeds).toHaveLength(EMBEDS);
  for (const embed of embeds) await embed.waitForSelector('figure[data-script][data-map="poster"]');

  for (const embed of embeds.slice(0, MOST)) await turnTo(embed);
  expect(await Promise.all(embeds.slice(0, MOST).map(state))).toEqual(Array(MOST).fill('live'));
  await turnTo(embeds[MOST]!);
  await expect.poll(() => state(embeds[0]!)).toBe('poster');
  expect(await embeds[0]!.locator('.map-note').isVisible()).toBe(false);
  expect(await Promise.all(embeds.slice(1, MOST + 1).map(state))).toEqual(Array(MOST).fill('live'));

  // It comes back on request, and another goes; closing a page makes room.
  await turnTo(embeds[0]!);
  await expect.poll(() => state(embeds[1]!)).toBe('poster');
  await page
    .locator('iframe')
    .nth(2)
    .evaluate(frame => frame.remove());
  await turnTo(embeds[1]!);
  expect(await state(embeds[3]!)).toBe('live');
  await context.close();
}, 300_000);
