import {readdirSync, readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, onTestFinished, test} from 'vitest';
import {buildSite} from '../support/made-site.ts';
import {serve} from '../support/serve.ts';
import {launchBrowser, openPage, readCamera, restingCamera, shownTitle} from './open-page.ts';
import {launchOther} from './other-browsers.ts';

// The dates and numbers of these are written otherwise by the Node of the build than by some browser.
const LANGUAGES = ['uk', 'ru', 'bg', 'ja', 'zh', 'fr-CH', 'ar'];
const EMBED = 'embed/prisoner-swap/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Serves the first story as it would be with another language. */
async function siteIn(language: string): Promise<string> {
  const site = buildSite(story => ({
    ...story,
    article: story.article.replace(/^language: .*$/m, `language: ${language}`),
  }));
  const server = await serve({folder: site.dist});
  onTestFinished(async () => {
    await server.close();
    site.remove();
  });
  return server.origin;
}

/** Everything that a reader does, with what they then see. */
async function useMap(page: Page): Promise<void> {
  expect(await page.locator('figure').getAttribute('data-map')).toBe('live');
  await page.locator('.strip [data-place="seoul"]').click();
  await expect.poll(() => shownTitle(page)).toBe('Seoul');
  const distances = page.locator('.place-distances:visible');
  const inKilometres = await distances.innerText();
  await page.locator('.units button[data-unit="mi"]').click();
  await expect.poll(() => distances.innerText()).not.toBe(inKilometres);
  const {zoom} = await restingCamera(page);
  await page.locator('[data-control="zoom-out"]').click();
  await expect.poll(async () => (await readCamera(page)).zoom).toBeLessThan(zoom - 0.5);
  await page.locator('[data-control="list"]').click();
  await expect.poll(() => page.locator('#story-list').isVisible()).toBe(true);
  await page.locator('[data-control="list"]').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
  expect(await page.locator('figure').getAttribute('data-map')).toBe('live');
}

describe.each(LANGUAGES)('an article in %s', language => {
  test('has a live map that stays, and works', {timeout: 240_000}, async () => {
    const origin = await siteIn(language);
    const {page, faults, close} = await openPage(browser, `${origin}/${EMBED}`);
    await useMap(page);
    expect(faults.filter(fault => !fault.startsWith(`asked ${origin}`))).toEqual([]);
    await close();

    const other = inject('otherBrowsers').find(({name}) => name === 'Firefox');
    if (!other?.available) return;
    const firefox = await launchOther('Firefox');
    onTestFinished(firefox.close);
    const foreign = await firefox.open(`${origin}/${EMBED}?start=map`);
    const state = () => foreign.evaluate<string>(`document.querySelector('figure').dataset.map`);
    // Without a GPU Firefox may have no WebGL: then the picture goes on being the map.
    await expect.poll(state, {timeout: 90_000}).toMatch(/live|failed/);
    const reached = await state();
    await foreign.click('.strip [data-place="seoul"]');
    const distances = () =>
      foreign.evaluate<string>(`document.querySelector('[data-distances=seoul]').innerText`);
    const inKilometres = await distances();
    await foreign.click('.units button[data-unit="mi"]');
    await expect.poll(distances).not.toBe(inKilometres);
    expect(await state()).toBe(reached);
  });
});

test('a page that the reader has translated before the map comes has a live map that stays, and works', async () => {
  const {page, faults, close} = await openPage(browser, `${EMBED}?start=auto`);
  // As browsers' translators do it.
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const parent = text.parentElement;
      if (!text.data.trim() || !(parent instanceof HTMLElement) || parent.closest('script, style')) continue;
      const font = document.createElement('font');
      font.append(`·${text.data}·`);
      text.replaceWith(font);
    }
  });
  await page.locator('[data-control="globe"]').click();
  await page.locator('[data-control="globe"]').click();
  await page.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
  await page.locator('.strip [data-place="seoul"]').click();
  await expect.poll(() => shownTitle(page)).toBe('·Seoul·');
  expect(faults).toEqual([]);
  await close();
});

test('names in another language are written at once, on the map as well, and nothing of React comes', async () => {
  const {page, faults, close} = await openPage(browser, `${EMBED}?start=poster&lang=ko&place=seoul`);
  await expect.poll(() => shownTitle(page)).toBe('서울');
  expect(await page.locator('.strip [data-place="seoul"]').innerText()).toContain('서울');
  expect(await page.locator('.poster:visible a[data-place="seoul"] text').textContent()).toBe('서울');
  await expect.poll(() => page.getByRole('link', {name: 'Seoul'}).count()).toBe(0);
  const countries = page.locator('.poster:visible .country');
  await expect.poll(() => countries.allTextContents()).toContain('북한');
  for (const name of await countries.allTextContents()) expect(name).toMatch(/^[\p{sc=Hangul} ]+$/u);
  await expect.poll(() => loaded(page)).toContainEqual(expect.stringMatching(/^name-places-/));
  const ofReact = readdirSync('dist/assets').filter(
    file =>
      file.endsWith('.js') &&
      readFileSync(`dist/assets/${file}`, 'utf8').includes('react.transitional.element'),
  );
  expect(ofReact.length).toBeGreaterThan(0);
  for (const file of ofReact) expect(await loaded(page)).not.toContain(file);
  expect(faults).toEqual([]);
  await close();
});

/** The names of the files that a page has loaded. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => name.replace(/^.*[/]/, '')),
  );
}
