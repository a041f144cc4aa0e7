import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {readSheet} from '../support/sheet.ts';
import {launchBrowser, openPage, waitForMap} from './open-page.ts';

const {story} = await readSheet();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function factsAreReachable(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'All facts and places'}).click();
  await page.locator('#story-list a[data-fact="pact"]').click();
  await expect
    .poll(() => page.locator('.panel h3').allInnerTexts())
    .toEqual([story.facts.find(({id}) => id === 'pact')!.title]);
}

test('without WebGL the figure says so, and every fact is still to be read', async () => {
  const page = await browser.newPage({locale: 'en-IE'});
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(inject('site'));
  await page.waitForSelector('figure[data-map="failed"]');
  await expect.poll(() => page.locator('.map-failed').innerText()).toContain('in the list');
  await factsAreReachable(page);
  await page.close();
});

test('a map that could not be loaded can be tried again', async () => {
  const page = await browser.newPage({locale: 'en-IE'});
  let blocked = true;
  await page.route('**/map-view-*.js', route => (blocked ? route.abort() : route.continue()));
  await page.goto(inject('site'));
  await page.waitForSelector('figure[data-map="failed"]');
  await factsAreReachable(page);
  await page.keyboard.press('Escape');
  blocked = false;
  // The browser remembers that the script failed, so trying again is loading the page anew.
  await page.getByRole('button', {name: 'Try again'}).click();
  await waitForMap(page);
  await page.close();
});

test('a lost WebGL context is said, and its return brings the map back', async () => {
  const {page, close} = await openPage(browser);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, {restoreContext: () => loss.restoreContext()});
    loss.loseContext();
  });
  await page.waitForSelector('figure[data-map="failed"]');
  await factsAreReachable(page);
  await page.evaluate(() => (window as unknown as {restoreContext(): void}).restoreContext());
  await waitForMap(page);
  await close();
});

test('without JavaScript the article and the whole list are there', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(inject('site'));
  expect(await page.locator('h1').innerText()).toBe(story.title);
  expect(await page.locator('.article a[data-fact]').count()).toBeGreaterThanOrEqual(story.facts.length);
  for (const {title} of story.facts) {
    expect(await page.locator('#story-list').getByText(title, {exact: true}).isVisible()).toBe(true);
  }
  await context.close();
});

test('the printed page has a picture of the map and the whole list', async () => {
  const {page, close} = await openPage(browser);
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const picture = page.locator('.map-picture');
  expect(await picture.getAttribute('src')).toMatch(/^data:image\/png;base64,.{10000}/);
  expect(await picture.isVisible()).toBe(true);
  expect(await page.locator('#story-list').isVisible()).toBe(true);
  expect(await page.locator('.map-controls').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => picture.count()).toBe(0);
  await close();
});
