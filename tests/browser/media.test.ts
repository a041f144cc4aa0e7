import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {createDevServer} from '../../src/build/create-dev-server.ts';
import {type BuiltSite, buildProject, makeProject} from '../support/made-site.ts';
import {readCase} from '../support/read-case.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {startNginx, whyNoNginx} from './nginx.ts';
import {launchBrowser} from './open-page.ts';
import {pdfWords, whyNoWords} from './pdf-words.ts';

const SLUG = 'sources-and-media';
const CASE = `tests/cases/good/${SLUG}`;
const {story} = await readCase(SLUG);
const EMBED = `embed/${SLUG}/?start=poster`;

let browser: Browser;
let site: BuiltSite;
let server: TestServer;
beforeAll(async () => {
  mkdirSync('tests/output', {recursive: true});
  site = buildProject(makeProject(CASE));
  server = await serve({folder: site.dist});
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{page: Page; context: BrowserContext}> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(new URL(path, `${server.origin}/`).href);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('figure[data-script]');
  return {page, context};
}

/** Whether an image is on the page and has in it what was drawn: a bright sun at the right of its upper half, dark hills at its lower edge. */
async function showsHills(image: Locator): Promise<boolean> {
  if (!(await image.isVisible())) return false;
  const blues = await image.evaluate(element => {
    const shown = element as HTMLImageElement;
    if (!shown.complete || shown.naturalWidth === 0) return [];
    const context = new OffscreenCanvas(100, 100).getContext('2d')!;
    context.drawImage(shown, 0, 0, 100, 100);
    return [context.getImageData(72, 30, 1, 1).data[2]!, context.getImageData(20, 95, 1, 1).data[2]!];
  });
  return blues[0]! > 190 && blues[1]! < 100;
}

describe.each([
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
  [390, 844, 'light'],
  [390, 844, 'dark'],
] as const)('the images at %i × %i, %s', (width, height, colorScheme) => {
  test('fill the width of the panel, the right way up, with their credit below', async () => {
    const {page, context} = await open(`${EMBED}#place=bern`, {viewport: {width, height}, colorScheme});
    const pictures = page.locator('.picture:visible');
    expect(await pictures.count()).toBe(3);
    const heading = (await page.locator('.place-head:visible h3').boundingBox())!;
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      const image = picture.locator('img');
      await expect.poll(() => showsHills(image)).toBe(true);
      const box = (await image.boundingBox())!;
      expect(box.x).toBeCloseTo(heading.x, 0);
      expect(box.width).toBeCloseTo(heading.width, 0);
      const credit = (await picture.locator('figcaption').boundingBox())!;
      expect(credit.y).toBeGreaterThanOrEqual(box.y + box.height);
      expect(credit.height).toBeLessThan(24);
    }
    const [place, path] = await pictures.locator('img').all();
    expect(await place!.evaluate(image => (image as HTMLImageElement).currentSrc)).toMatch(/-336\.avif$/);
    const upright = (await path!.boundingBox())!;
    expect(upright.height / upright.width).toBeCloseTo(640 / 480, 1);
    await page.locator('.panel-body').evaluate(body => body.scrollTo(0, 0));
    await page.screenshot({path: `tests/output/media-${width}-${colorScheme}.png`});
    await context.close();
  });
});

test('an image is asked for only when it is shown, and its room is there before it comes', async () => {
  const {page, context} = await open(EMBED);
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>(resolve => (release = resolve));
  await page.route('**/media/*', async route => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('.strip [data-place="bern"]').click();
  const image = page.locator('.place-head:visible .picture img');
  const next = page.locator('.fact:visible h3').first();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const before = [await image.boundingBox(), await next.boundingBox()];
  expect(before[0]!.height / before[0]!.width).toBeCloseTo(2 / 3, 2);
  release();
  await expect.poll(() => showsHills(image)).toBe(true);
  expect([await image.boundingBox(), await next.boundingBox()]).toEqual(before);
  await context.close();
});

test('a dense screen gets the wider file', async () => {
  const {page, context} = await open(`${EMBED}#place=bern`, {deviceScaleFactor: 2});
  const image = page.locator('.place-head:visible .picture img');
  await expect
    .poll(() => image.evaluate(image => (image as HTMLImageElement).currentSrc))
    .toMatch(/-672\.avif$/);
  await context.close();
});

test.each([
  ['the article’s page', () => '/?start=poster#place=bern'],
  ['the page of this build', () => `/v/${readdirSync(join(site.dist, 'v'))[0]}/${EMBED}#place=bern`],
])('%s finds the images, too', async (_, path) => {
  const {page, context} = await open(path());
  const image = page.locator('.place-head:visible .picture img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => showsHills(image)).toBe(true);
  await context.close();
});

test('without JavaScript the images are there', async () => {
  const {page, context} = await open(EMBED, {javaScriptEnabled: false});
  const image = page.locator('.fact[data-fact="start"] .picture img').first();
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => showsHills(image)).toBe(true);
  await context.close();
});

test('the single file has its images in itself', async () => {
  const context = await browser.newContext({reducedMotion: 'reduce'});
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) asked.push(request.url());
  });
  await page.goto(`${pathToFileURL(join(site.dist, 'single', `${SLUG}.html`)).href}?start=poster#place=bern`);
  const images = page.locator('.picture:visible img');
  expect(await images.count()).toBe(3);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => showsHills(image)).toBe(true);
  }
  expect(asked).toEqual([]);
  await context.close();
});

test('a source opens beside the map, which stays', async () => {
  const {page, context} = await open(`${EMBED}#fact=diary`);
  await context.route('https://**', route => route.abort());
  const line = page.locator('.fact[data-fact="diary"] .fact-line').last();
  expect(await line.innerText()).toBe(
    'Reported by one side · The walker’s diary (archived copy, read May 1, 2024); Letters (read April 30, 2024)',
  );
  const {url, archived} = story.facts.find(({id}) => id === 'diary')!.sources[0]!;
  for (const [name, address] of [
    ['The walker’s diary', url],
    ['archived copy', archived],
  ] as const) {
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      context.waitForEvent('request', request => request.isNavigationRequest() && request.url() === address),
      line.getByRole('link', {name}).click(),
    ]);
    await other.close();
  }
  expect(page.url()).toBe(`${server.origin}/${EMBED}#fact=diary`);
  await context.close();
});

test('on paper there are all images, and the addresses of the sources', async () => {
  const {page, context} = await open(EMBED);
  const pdf = await page.pdf({format: 'A4', printBackground: true});
  writeFileSync('tests/output/print-media.pdf', pdf);
  expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(2);
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('.picture img:visible').count()).toBe(3);
  if (!whyNoWords) {
    const words = pdfWords(pdf).replaceAll(' ', '');
    for (const {url, archived} of story.facts.flatMap(({sources}) => sources)) {
      expect(words).toContain(url);
      if (archived) expect(words).toContain(archived);
    }
    expect(words).toContain('Picture:Dateline·CC01.0');
  }
  await context.close();
});

test('a screen reader says what the map shows', async () => {
  const {page, context} = await open(EMBED);
  const session = await context.newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {role?: {value: string}; name?: {value: string}; description?: {value: string}}[];
  };
  const figure = nodes.find(({role, name}) => role?.value === 'figure' && name?.value === story.title);
  expect(figure?.description?.value).toBe(story.description);
  await context.close();
});

test('the dev server has the images at the paths of a build', async () => {
  const root = makeProject(CASE);
  const dev = await createDevServer(root, {
    cacheDir: join(root, '.vite'),
    logLevel: 'silent',
    server: {host: '127.0.0.1', port: 0},
  });
  try {
    await dev.listen();
    const page = new URL(`embed/${SLUG}/`, dev.resolvedUrls!.local[0]);
    const html = await (await fetch(page)).text();
    const [, address] = /<source type="image\/avif" srcset="([^ ]+) /i.exec(html) ?? [];
    const image = await fetch(new URL(address!, page));
    expect(image.headers.get('content-type')).toBe('image/avif');
    expect(Buffer.from(await image.arrayBuffer()).toString('latin1', 4, 12)).toBe('ftypavif');
    expect((await fetch(new URL(address!.replace('-336', '-337'), page))).status).toBe(404);
  } finally {
    await dev.close();
    vi.unstubAllEnvs();
    rmSync(root, {recursive: true});
  }
});

test.skipIf(whyNoNginx !== undefined)(
  'nginx with the documented block sends images with their types, to be kept',
  async () => {
    const nginx = await startNginx(site.dist);
    const folder = `/stories/${SLUG}/media/`;
    for (const name of readdirSync(site.dist + folder)) {
      const {status, headers} = await fetch(nginx.origin + folder + name);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(`image/${name.split('.')[1]!.replace('jpg', 'jpeg')}`);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    nginx.stop();
  },
);
