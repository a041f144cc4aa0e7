import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {expect, inject} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {BROWSER_ARGUMENTS} from '../support/browser-arguments.ts';

export function launchBrowser(executablePath = inject('browserPath')): Promise<Browser> {
  return chromium.launch({executablePath, args: BROWSER_ARGUMENTS});
}

/** A page of the site with what went wrong on it: console errors, exceptions, requests to other origins or failed. */
export type OpenPage = {page: Page; faults: string[]; close: () => Promise<void>};

/**
 * Opens an address of the built site and waits for its live map, which starts at once unless the address says otherwise;
 * `?start=poster` and `?start=auto` are waited for until the first script has run.
 */
export async function openPage(
  browser: Browser,
  path = '',
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const site = inject('site');
  const url = new URL(path, site);
  const start = url.searchParams.get('start') ?? 'map';
  url.searchParams.set('start', start);
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'en-IE',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNote(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', error => faults.push(String(error)));
  page.on('request', request => {
    const {origin, protocol} = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin) faults.push(`asked ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url.href);
  await page.waitForSelector(start === 'map' ? 'figure[data-map="live"]' : 'figure[data-script]', {
    timeout: 60_000,
  });
  return {page, faults, close: () => context.close()};
}

export async function waitForMap(page: Page): Promise<void> {
  await page.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
}

/** Warnings of the software renderer are not the page's fault. */
export function isDriverNote(text: string): boolean {
  return text.includes('GL Driver Message') || text.includes('swiftshader') || text.includes('GPU stall');
}

/** Waits until the camera of the poster or of the live map has come to rest, then returns it. */
export async function restingCamera(page: Page): Promise<Camera> {
  await expect
    .poll(() => page.locator('.map-frame').getAttribute('data-moving'), {timeout: 30_000})
    .toBe('false');
  return readCamera(page);
}

/** Taps “Whole story” and waits for its camera: a tap is answered after its promise is kept, and the map rests before that too. */
export async function tapWholeStory(page: Page, whole: Camera): Promise<void> {
  await page.getByRole('button', {name: 'Whole story'}).tap();
  const away = async () => {
    const {longitude, latitude, zoom} = await restingCamera(page);
    return Math.hypot(longitude - whole.longitude, latitude - whole.latitude, zoom - whole.zoom);
  };
  await expect.poll(away, {timeout: 30_000}).toBeLessThan(0.05);
}

export type Camera = {longitude: number; latitude: number; zoom: number};

export async function readCamera(page: Page): Promise<Camera> {
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = (
    (await page.locator('.map-frame').getAttribute('data-camera')) ?? ''
  )
    .split('/')
    .map(Number);
  return {zoom, latitude, longitude};
}

export type Pixel = {x: number; y: number};

/** Where a position is on the page, in CSS pixels, by the formula of Web Mercator rather than by MapLibre. */
export async function pixelOf(page: Page, position: Position): Promise<Pixel> {
  return (await pixelsOf(page, position))[0]!;
}

/** The same in each copy of the world that the frame may show, the one nearest to the frame's middle first. */
export async function pixelsOf(page: Page, [longitude, latitude]: Position): Promise<Pixel[]> {
  const camera = await restingCamera(page);
  const box = await page.locator('.map-frame').boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const world = 512 * 2 ** camera.zoom;
  const east = ((((longitude - camera.longitude + 180) % 360) + 360) % 360) - 180;
  return [east, east - 360 * Math.sign(east), east + 360 * Math.sign(east)].map(degrees => ({
    x: box.x + box.width / 2 + (degrees / 360) * world,
    y: box.y + box.height / 2 + (mercator(camera.latitude) - mercator(latitude)) * world,
  }));
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
}

/** The titles of what the panel shows: a place's name first, or the one fact's. None if the panel is not there. */
export async function shownTitles(page: Page): Promise<string[]> {
  return page.locator('.panel h3:visible').allInnerTexts();
}

/** The first of them. */
export async function shownTitle(page: Page): Promise<string | undefined> {
  return (await shownTitles(page))[0];
}

/** The ids of the facts whose cards the panel shows. */
export async function shownFacts(page: Page): Promise<string[]> {
  const cards = page.locator('.panel article[data-fact]:visible');
  return cards.evaluateAll(cards => cards.map(card => card.getAttribute('data-fact') ?? ''));
}
