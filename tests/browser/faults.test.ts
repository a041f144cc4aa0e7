import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {
  launchBrowser,
  pixelOf,
  readCamera,
  restingCamera,
  shownFacts,
  shownTitle,
  waitForMap,
} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the embed in a browser with a fault, turns to the map, and waits for what the figure says of it. */
async function openFaulty(break_: (page: Page, context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-IE',
    viewport: {width: 900, height: 800},
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await break_(page, context);
  await page.goto(inject('site') + EMBED);
  await page.waitForSelector('figure[data-script]');
  await page.mouse.move(450, 300);
  return page;
}

/** The poster is still a map: it pans, zooms, and opens each place by a real click; and every fact is there. */
async function posterWorks(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Whole story'}).click();
  const rest = await restingCamera(page);
  await page.mouse.move(450, 400);
  await page.mouse.down();
  await page.mouse.move(380, 380, {steps: 4});
  await page.mouse.up();
  await expect.poll(async () => (await readCamera(page)).longitude).toBeGreaterThan(rest.longitude + 5);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await expect.poll(async () => (await restingCamera(page)).zoom).toBeCloseTo(rest.zoom + 1, 2);
  for (const place of story.places) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Whole story'}).click();
    const {x, y} = await pixelOf(page, place.position);
    await page.mouse.click(x, y);
    await expect.poll(() => shownTitle(page)).toBe(place.name);
    expect(await shownFacts(page), place.id).not.toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'All facts and places'}).click();
  expect(await page.locator('#story-list a[data-fact]:visible').count()).toBe(story.facts.length);
  await page.locator('#story-list a[data-fact="pact"]').click();
  await expect.poll(() => shownFacts(page)).toEqual(['pact']);
}

const failed = (page: Page) => page.waitForSelector('figure[data-map="failed"]', {timeout: 60_000});
const note = (page: Page) => page.locator('.map-note');

describe('the poster stays a map, and one line says why', () => {
  test('without WebGL', async () => {
    const page = await openFaulty(page =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    );
    await failed(page);
    expect(await note(page).innerText()).toContain('needs WebGL');
    expect(await note(page).getByRole('button').isVisible()).toBe(false);
    await posterWorks(page);
    await page.context().close();
  });

  test('without WebGL though the address asks for the live map at once', async () => {
    const page = await browser.newPage({locale: 'en-IE'});
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${inject('site')}${EMBED}?start=map`);
    await failed(page);
    expect(await note(page).innerText()).toContain('needs WebGL');
    await page.getByRole('button', {name: 'Globe'}).click();
    expect(await page.getByRole('button', {name: 'Globe'}).getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });

  test('without a GPU, and the reader can still start the live map', async () => {
    const page = await openFaulty(page =>
      page.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext;
        // What a browser does that draws WebGL in software.
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          type: string,
          options?: object,
        ) {
          if (
            type === 'webgl2' &&
            options &&
            'failIfMajorPerformanceCaveat' in options &&
            options.failIfMajorPerformanceCaveat
          )
            return null;
          return real.call(this, type, options);
        } as typeof real;
      }),
    );
    await failed(page);
    expect(await note(page).innerText()).toContain('slow on this device');
    await posterWorks(page);
    await page.getByRole('button', {name: 'Load it anyway'}).click();
    await waitForMap(page);
    expect(await note(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('where a page’s policy blocks workers', async () => {
    const page = await openFaulty(page =>
      page.route(`**/${EMBED}`, async route => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: {...response.headers(), 'content-security-policy': "worker-src 'none'"},
        });
      }),
    );
    await failed(page);
    expect(await note(page).innerText()).toContain('could not be loaded');
    await posterWorks(page);
    await page.context().close();
  });

  test.each([
    ['the map’s script is missing', '**/assets/open-map-*.js*'],
    ['the worker is missing', '**/assets/maplibre-gl-worker-*.js'],
    ['the tiles are missing', '**/*.pbf*'],
  ])('where %s, until it is there', async (_, pattern) => {
    let missing = true;
    const page = await openFaulty(page =>
      page.route(pattern, route => (missing ? route.fulfill({status: 404, body: ''}) : route.continue())),
    );
    await failed(page);
    expect(await note(page).innerText()).toContain('could not be loaded');
    await posterWorks(page);
    missing = false;
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Try again'}).click();
    await waitForMap(page);
    await page.context().close();
  });

  test('where the line breaks half-way', async () => {
    const page = await openFaulty((page, context) =>
      page.route('**/assets/open-map-*.js*', async route => {
        await context.setOffline(true);
        await route.abort('internetdisconnected');
      }),
    );
    await failed(page);
    await posterWorks(page);
    await page.context().close();
  });

  test.each([
    ['fails', {contentType: 'text/javascript', body: 'throw new Error("broken")'}],
    ['is missing', {status: 404, body: ''}],
  ])('where the dialog’s script %s', async (_, answer) => {
    const page = await openFaulty(page =>
      page.route('**/assets/open-share-*.js*', route => route.fulfill(answer)),
    );
    await page.getByRole('button', {name: 'Embed or download'}).click();
    await expect.poll(() => note(page).innerText()).toContain('part of this page could not be loaded');
    await posterWorks(page);
    await page.context().close();
  });

  test('where the browser takes the context back: once it returns, twice it does not', async () => {
    const page = await openFaulty(async () => {});
    await waitForMap(page);
    const lose = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
        const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        Object.assign(window, {restoreContext: () => loss.restoreContext()});
        loss.loseContext();
      });
    const restore = () =>
      page.evaluate(() => (window as unknown as {restoreContext(): void}).restoreContext());
    await lose();
    await failed(page);
    await restore();
    await waitForMap(page);
    const before = await restingCamera(page);
    await lose();
    await failed(page);
    expect(await note(page).innerText()).toContain('stopped the detailed map');
    // The poster is where the live map was.
    const after = await readCamera(page);
    expect(after.zoom).toBeCloseTo(before.zoom, 3);
    expect(after.longitude).toBeCloseTo(before.longitude, 2);
    await posterWorks(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Try again'}).click();
    await waitForMap(page);
    await page.context().close();
  });
});

test('where tiles fail later, the live map stays and says that it is not whole', async () => {
  const page = await openFaulty(async () => {});
  await waitForMap(page);
  let missing = true;
  await page.route('**/*.pbf*', route => (missing ? route.abort() : route.continue()));
  await page.locator('.strip [data-place="kursk-front"]').click();
  await expect.poll(() => note(page).isVisible()).toBe(true);
  expect(await note(page).innerText()).toContain('Parts of the map');
  expect(await page.locator('figure').getAttribute('data-map')).toBe('live');
  missing = false;
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect.poll(() => note(page).isVisible()).toBe(false);
  await page.context().close();
});
