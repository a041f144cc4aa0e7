import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Browser, BrowserContextOptions, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const SLUG = story.slug;

let browser: Browser;
let maps: TestServer;
let host: TestServer;
const pages: Record<string, string> = {};
beforeAll(async () => {
  browser = await launchBrowser();
  maps = await serve({folder: 'dist', headers: {'Access-Control-Allow-Origin': '*'}});
  host = await serve({pages});
});
afterAll(async () => {
  await browser.close();
  await Promise.all([maps.close(), host.close()]);
});

const element = (attributes = '', inside = '') =>
  `<dateline-map story="${SLUG}" start="poster" ${attributes}>${inside}</dateline-map>`;
const script = (attributes = 'async') => `<script ${attributes} src="${maps.origin}/embed.js"></script>`;
const LISTEN = `<script>
  heard = []; shifts = 0;
  for (const type of ['ready', 'select', 'unmatched'])
    addEventListener('dateline:' + type, event => heard.push([type, event.target.id, event.detail]));
  new PerformanceObserver(list => list.getEntries().forEach(entry => shifts += entry.value))
    .observe({type: 'layout-shift', buffered: true});
</script>`;

type Heard = [type: string, id: string, detail: unknown][];

/** A host page of another origin with this body, and what was heard and went wrong on it. */
async function openHost(
  body: string,
  {doctype = '<!doctype html>', ...options}: BrowserContextOptions & {doctype?: string} = {},
): Promise<{page: Page; faults: string[]; heard: () => Promise<Heard>; close: () => Promise<void>}> {
  pages['/'] =
    `${doctype}<title>Host</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${LISTEN}${body}`;
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'en-IE',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(String(error)));
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${host.origin}/`);
  const heard = () => page.evaluate(() => (window as unknown as {heard: Heard}).heard);
  return {page, faults, heard, close: () => context.close()};
}

/** The embed of an element, when its first script has run; not by the number of its frame, as frames come in no order. */
async function embedOf(page: Page, element = 'dateline-map'): Promise<Frame> {
  const iframe = await page.locator(`${element} iframe`).first().elementHandle();
  const frame = (await iframe!.contentFrame())!;
  await frame.waitForSelector('figure[data-script]');
  return frame;
}

function shown(embed: Frame): Promise<string> {
  return embed.locator('.panel h3:visible').first().innerText();
}

test('embed.js is at most 3 kB by brotli', () => {
  expect(brotliCompressSync(readFileSync('dist/embed.js')).length).toBeLessThanOrEqual(3_000);
});

test.each([['async'], ['type="module"'], ['']])('a page takes the script with %j', async attributes => {
  const before = `<script>globals = new Set(Object.getOwnPropertyNames(window))</script>`;
  const {page, faults, heard, close} = await openHost(before + element('id="a"') + script(attributes));
  await embedOf(page);
  await expect.poll(heard).toContainEqual(['ready', 'a', null]);
  const added = await page.evaluate(() => {
    const {globals} = window as unknown as {globals: Set<string>};
    return Object.getOwnPropertyNames(window).filter(name => !globals.has(name) && name !== 'globals');
  });
  // Frames of a page are its window’s by their index.
  expect(added.filter(name => !/^\d+$/.test(name))).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('attributes, properties, the method and the events', async () => {
  const {page, faults, heard, close} = await openHost(
    element('id="a" place="seoul" theme="dark" lang="ko" units="mi"') + script(),
  );
  const embed = await embedOf(page);
  expect(await embed.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await expect.poll(() => shown(embed)).toBe('서울');
  await expect.poll(() => embed.locator('[data-unit="mi"]').getAttribute('aria-pressed')).toBe('true');
  await embed.locator('.strip [data-place="pyongyang"]').click();
  await expect.poll(heard).toContainEqual(['select', 'a', {place: 'pyongyang'}]);
  type Element = HTMLElement & {select(it: object | null): void; fact: string; theme: string; units: string};
  const act = (act: (element: Element) => void) => page.locator('#a').evaluate(act as never);
  await act(element => element.select({fact: 'captured'}));
  await expect.poll(heard).toContainEqual(['select', 'a', {fact: 'captured'}]);
  await act(element => {
    element.fact = 'pact';
  });
  expect(await page.locator('#a').getAttribute('fact')).toBe('pact');
  await expect.poll(heard).toContainEqual(['select', 'a', {fact: 'pact'}]);
  await act(element => element.select(null));
  await expect.poll(heard).toContainEqual(['select', 'a', null]);
  await act(element => {
    element.theme = 'light';
  });
  await expect.poll(() => embed.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await act(element => {
    element.units = 'nmi';
  });
  await expect.poll(async () => (await heard()).filter(([type]) => type === 'ready').length).toBe(2);
  expect(page.frames()[1]!.url()).toContain('units=nmi');
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['its script before it', '', true],
  ['room kept for a script that comes late', 'height="640" style="display:block;min-height:640px"', false],
])('with %s a map is loaded when it comes near, and nothing moves', async (_, kept, early) => {
  const body = `${element(`id="a" ${kept}`)}<p>Between</p><div style="height:4000px"></div>${element(`id="b" ${kept}`)}<p>After</p>`;
  const {page, heard, close} = await openHost(early ? script('') + body : body + script());
  await embedOf(page);
  await expect.poll(heard).toContainEqual(['ready', 'a', null]);
  expect(page.frames()).toHaveLength(2);
  const tops = () =>
    page.locator('p').evaluateAll(all => all.map(p => p.getBoundingClientRect().top + scrollY));
  const before = await tops();
  await page.locator('#b').scrollIntoViewIfNeeded();
  await expect.poll(heard).toContainEqual(['ready', 'b', null]);
  expect(await tops()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as {shifts: number}).shifts)).toBe(0);
  await close();
});

test('a height of its own, and one that follows the embed’s', async () => {
  const {page, heard, close} = await openHost(
    element('id="a" height="500"') + element('id="b" height="auto"') + script(),
  );
  await expect.poll(async () => (await heard()).filter(([type]) => type === 'ready').length).toBe(2);
  const height = (id: string) => page.locator(id).evaluate(e => e.getBoundingClientRect().height);
  expect(await height('#a')).toBe(500);
  const embed = await embedOf(page, '#b');
  const natural = () =>
    embed.evaluate(() => document.querySelector('figure')!.getBoundingClientRect().height);
  await expect.poll(async () => (await height('#b')) - (await natural())).toBeLessThanOrEqual(1);
  await close();
});

test.each([
  ['1e9', 4000],
  ['1', 200],
  ['Infinity', 720],
  ['-Infinity', 720],
  ['NaN', 720],
  ['-5', 720],
  ['0', 720],
  ['tall', 720],
])('a height of %s makes an element of %i px', async (height, expected) => {
  const {page, faults, close} = await openHost(element(`id="a" height="${height}"`) + script(), {
    viewport: {width: 500, height: 800},
  });
  await embedOf(page);
  expect(await page.locator('#a').evaluate(e => e.getBoundingClientRect().height)).toBe(expected);
  expect(faults).toEqual([]);
  await close();
});

test.each([320, 390, 480, 559, 560, 720, 900, 1180, 1600])(
  'at %i px the embed fits the height that it is given',
  async width => {
    const {page, close} = await openHost(`<body style="margin:0">${element('id="a"')}${script()}`, {
      viewport: {width, height: 900},
    });
    const embed = await embedOf(page);
    const {over, stage} = await embed.evaluate(() => ({
      over: document.documentElement.scrollHeight - innerHeight,
      stage: document.querySelector('.story-stage')!.clientHeight,
    }));
    expect(over).toBeLessThanOrEqual(0);
    // As high as its width asks, or nearly so: a longer title takes a line from it.
    expect(stage).toBeGreaterThan(width < 560 ? 400 : Math.min(0.55 * width, 560));
    await close();
  },
);

test('moved in the page it goes on, removed it is gone', async () => {
  const {page, faults, heard, close} = await openHost(`<main></main>${element('id="a"')}${script()}`);
  await embedOf(page);
  await expect.poll(heard).toContainEqual(['ready', 'a', null]);
  await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('#a')!));
  await expect.poll(async () => (await heard()).filter(([type]) => type === 'ready').length).toBe(2);
  const embed = await embedOf(page);
  await embed.locator('.strip [data-place="seoul"]').click();
  await expect.poll(heard).toContainEqual(['select', 'a', {place: 'seoul'}]);
  await page.evaluate(() => document.querySelector('#a')!.remove());
  await expect.poll(() => page.frames().length).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

const HOSTILE = `<style>* {all: unset} iframe {max-height: 100px !important} dateline-map {display: inline; height: 10px; color: red} * {box-sizing: content-box; float: left}</style>`;
test.each([
  ['hostile CSS', {}, HOSTILE],
  ['right to left', {}, '<script>document.documentElement.dir = "rtl"</script>'],
  ['320 px', {viewport: {width: 320, height: 700}}, ''],
  ['200 % zoom', {viewport: {width: 640, height: 400}, deviceScaleFactor: 2}, ''],
  ['quirks mode', {doctype: ''}, ''],
])('%s: the map is as high as it should be, and works', async (_, options, head) => {
  const {page, heard, close} = await openHost(`${head}${element('id="a"')}${script()}`, options);
  const embed = await embedOf(page);
  const box = (await page.locator('#a').boundingBox())!;
  expect(box.height).toBeGreaterThan(500);
  expect(box.width).toBeGreaterThan(280);
  expect(await embed.evaluate(() => innerHeight)).toBeCloseTo(box.height, -1);
  await embed.locator('.strip [data-place="seoul"]').click();
  await expect.poll(heard).toContainEqual(['select', 'a', {place: 'seoul'}]);
  await close();
});

test('until the script has run, and without it, the page shows a link with a picture', async () => {
  const inside = `<a href="${maps.origin}/embed/${SLUG}/"><img src="${maps.origin}/stories/${SLUG}/card.png" alt="Map"></a>`;
  const {page, close} = await openHost(element('id="a"', inside));
  await expect.poll(() => page.locator('img').evaluate((i: HTMLImageElement) => i.naturalWidth)).toBe(1200);
  await page.addScriptTag({url: `${maps.origin}/embed.js`});
  await embedOf(page);
  await expect.poll(() => page.locator('img').isVisible()).toBe(false);
  await close();
});

test('ten thousand foreign messages change nothing and throw nothing, on either side', async () => {
  const {page, faults, heard, close} = await openHost(element('id="a" place="seoul"') + script());
  const embed = await embedOf(page);
  await expect.poll(heard).toContainEqual(['ready', 'a', null]);
  await page.evaluate(slug => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    const parts: unknown[] = [
      undefined,
      null,
      0,
      -1,
      Number.NaN,
      '',
      'select',
      'pym',
      [],
      {},
      [null],
      {dateline: 1},
      slug,
      1,
      2,
      true,
      'x'.repeat(10_000),
      {height: 1e9},
      new Date(),
      'captured',
      ['captured'],
      'javascript:alert(1)',
    ];
    const keys = [
      'dateline',
      'story',
      'type',
      'place',
      'fact',
      'facts',
      'height',
      'theme',
      'sentinel',
      'message',
      '__proto__',
    ];
    const types = ['ready', 'height', 'select', 'unselect', 'show', 'link', 'theme', 'navigateTo'];
    const frame = document.querySelector('dateline-map')!.shadowRoot!.querySelector('iframe')!.contentWindow!;
    for (let count = 0; count < 10_000; count++) {
      let message = parts[random(parts.length)];
      if (random(4) > 0) {
        const made: Record<string, unknown> = {};
        for (let key = 0; key < 5; key++) made[keys[random(keys.length)]!] = parts[random(parts.length)];
        if (random(2)) made.type = types[random(types.length)];
        message = made;
      }
      // The page itself is a stranger to the element; to the embed only what is of the contract is said.
      window.postMessage(message, '*');
      const ours =
        typeof message === 'object' && message !== null && (message as {story: unknown}).story === slug;
      if (!ours) frame.postMessage(message, '*');
    }
    window.postMessage('x'.repeat(5_000_000), '*');
    frame.postMessage({dateline: 1, story: slug, type: 'select', place: 'x'.repeat(5_000_000)}, '*');
    frame.postMessage({dateline: 1, story: slug, type: 'link', facts: [{}, null, 1]}, '*');
  }, SLUG);
  await page
    .locator('#a')
    .evaluate((e: HTMLElement & {select(it: object): void}) => e.select({fact: 'pact'}));
  await expect.poll(heard).toContainEqual(['select', 'a', {fact: 'pact'}]);
  expect((await heard()).filter(([type]) => type !== 'ready')).toEqual([
    ['select', 'a', {place: 'seoul'}],
    ['select', 'a', {fact: 'pact'}],
  ]);
  expect(await embed.locator('.fact-number:visible').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
