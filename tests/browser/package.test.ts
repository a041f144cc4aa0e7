import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type PackedProject, packedProject} from '../support/packed-project.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const SLUG = 'border-walk';
const GREEN = '#0a7d3c';
const STATEMENT = 'Crimea is drawn as Ukraine’s, by the policy of The Example Times.';
const CONFIG = `import {defineConfig} from 'dateline';

export default defineConfig({
  site: 'https://maps.example.org/',
  brand: {name: 'The Example Times', link: 'https://example.org/'},
  theme: {
    schemes: {light: {story: '${GREEN}', storyFill: '${GREEN}', mention: '${GREEN}'}},
    fonts: {serif: "'House', Georgia, serif"},
  },
  fonts: [{family: 'House', file: '${resolve('node_modules/@fontsource-variable/antonio/files/antonio-latin-wght-normal.woff2')}'}],
  borders: './borders.yaml',
  messages: {footer: {share: 'Take this map'}},
});
`;

let packed: PackedProject;
let browser: Browser;
let server: TestServer;
let dev: ChildProcess | undefined;
const run = (...words: string[]) => {
  const [node, ...args] = packed.command;
  return execFileSync(node, [...args, ...words], {cwd: packed.root, encoding: 'utf8', stdio: 'pipe'});
};
const read = (file: string) => readFileSync(join(packed.root, 'dist', file));

beforeAll(async () => {
  packed = packedProject();
  const {root} = packed;
  run('new', SLUG);
  writeFileSync(join(root, 'dateline.config.mts'), CONFIG);
  const policy = readFileSync('geo/basemap/borders.yaml', 'utf8');
  writeFileSync(
    join(root, 'borders.yaml'),
    policy.replace(/^statement:(.*\n)( {2}.*\n)*/m, `statement: ${STATEMENT}\n`),
  );
  run('build');
  browser = await launchBrowser();
  const annotations = JSON.parse(read(`stories/${SLUG}/annotations.jsonld`).toString());
  const {prefix, exact, suffix} = annotations.items[0].target.selector;
  const host = `<!doctype html><script src="/embed.js"></script><article><p>${prefix}${exact}${suffix}</p><dateline-map story="${SLUG}" start="poster" link-article></dateline-map></article>`;
  server = await serve({folder: join(root, 'dist'), pages: {'/host': host}});
}, 600_000);
afterAll(async () => {
  if (dev?.pid) process.kill(dev.pid);
  await browser?.close();
  await server?.close();
  packed?.remove();
});

/** What a reader sees of what the configuration changes. */
async function seen(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const line = [...document.querySelectorAll('.poster .route-line')].find(
      line => line.getClientRects().length > 0,
    );
    const title = document.querySelector('h1')!;
    await document.fonts.ready;
    return {
      share: text('[data-control="share"]'),
      line: line && getComputedStyle(line).stroke,
      font: getComputedStyle(title).fontFamily,
      loaded: document.fonts.check('700 20px House', 'Bern'),
      brand: document.body.innerText.includes('The Example Times'),
      policy: document.body.textContent!.includes('by the policy of The Example Times'),
    };
  });
}

const EXPECTED = {
  share: 'Take this map',
  line: 'rgb(10, 125, 60)',
  font: 'House, Georgia, serif',
  loaded: true,
  brand: true,
  policy: true,
};

describe('a site of one’s own, built from the packed tarball without a network', () => {
  test.each([
    ['the first page', '/'],
    ['the article', `/stories/${SLUG}/`],
    ['the embed', `/embed/${SLUG}/?start=poster`],
  ])('%s has its red, font, words, brand and policy', async (_, path) => {
    const page = await browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(server.origin + path);
    await page.waitForSelector('figure[data-script]');
    expect(await seen(page)).toEqual(EXPECTED);
    await page.close();
  });

  test('the single file has them, from disk', async () => {
    const page = await browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(pathToFileURL(join(packed.root, `dist/single/${SLUG}.html`)).href);
    await page.waitForSelector('figure[data-script]');
    expect(await seen(page)).toEqual(EXPECTED);
    await page.close();
  });

  test('the live map draws its routes in it', async () => {
    const page = await browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(`${server.origin}/embed/${SLUG}/?start=map`);
    await page.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
    const png = PNG.sync.read(await page.locator('.map-frame').screenshot());
    expect(countOf(png)).toBeGreaterThan(200);
    await page.close();
  });

  test('the poster’s file and the card have it', () => {
    expect(read(`stories/${SLUG}/poster.svg`).toString()).toContain(GREEN);
    expect(countOf(PNG.sync.read(read(`stories/${SLUG}/card.png`)))).toBeGreaterThan(500);
  });

  test('an article elsewhere has marks in it, and a frame with the story’s title', async () => {
    const page = await browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(`${server.origin}/host`);
    const mark = page.locator('[data-dateline-mark] button').first();
    await expect.poll(() => mark.evaluate(it => getComputedStyle(it).color)).toBe(EXPECTED.line);
    const frame = page.locator('dateline-map iframe');
    await expect.poll(() => frame.getAttribute('title')).toMatch(/^(?!Map$)./);
    await page.close();
  });

  test('what the package has is built, and no source is needed', () => {
    const own = join(packed.root, 'node_modules/dateline');
    expect(existsSync(join(own, 'src/build'))).toBe(false);
    expect(existsSync(join(packed.root, 'dist/basemap/0/0/0.pbf'))).toBe(true);
    expect(run('check')).toContain('1 story: 0 errors, 0 warnings');
    expect(run('size')).toContain('| Embed page');
  });
});

test('the dev server of the package shows the story, and each change of it', async () => {
  const [node, ...args] = packed.command;
  rmSync(join(packed.root, 'dist'), {recursive: true});
  dev = spawn(node, [...args, 'dev'], {cwd: packed.root});
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const add = (bytes: Buffer) => {
      printed += stripVTControlCharacters(String(bytes));
      const [found] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (found) resolve(found);
    };
    dev!.stdout!.on('data', add);
    dev!.stderr!.on('data', add);
    dev!.on('exit', () => reject(new Error(printed)));
  });
  const page = await browser.newPage({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.goto(`${address}stories/${SLUG}/?start=map`);
  await page.waitForSelector('figure[data-map="live"]', {timeout: 90_000});
  expect(await seen(page)).toMatchObject({share: 'Take this map', brand: true, policy: true});
  const article = join(packed.root, 'geo', SLUG, 'article.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: .*/m, 'title: Another headline'));
  await expect.poll(() => page.title()).toBe('Another headline');
  await page.close();
});

/** How many pixels of a picture are as green as the theme's. */
function countOf({data}: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 10 && data[at + 1] === 125 && data[at + 2] === 60) count++;
  return count;
}
