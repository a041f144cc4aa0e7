import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {makeFonts} from '../../src/build/fonts/make-fonts.ts';
import {fontOutputs} from '../../src/publish/fonts/font-outputs.ts';
import {fontsFor, inlineFonts} from '../../src/publish/fonts/web-font.ts';
import {withPolicy} from '../../src/publish/pages/page-policy.ts';
import {renderPage} from '../../src/publish/pages/render-page.tsx';
import {posters} from '../../src/publish/pictures/posters.ts';
import type {Site} from '../../src/publish/site.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-own-fonts-'));
const data = await readFirstStory();
const file = (name: string) =>
  resolve(`node_modules/@fontsource-variable/antonio/files/antonio-${name}-wght-normal.woff2`);
const {web} = await makeFonts(
  [
    {family: 'Pub Serif', file: file('latin')},
    {family: 'Pub Serif', file: file('latin-ext')},
  ],
  folder,
);
const site: Site = {
  ...ours,
  fonts: web,
  theme: {...ours.theme, fonts: {...ours.theme.fonts, serif: "'Pub Serif', Georgia, serif"}},
};
// The embed before its scripts and style sheets: the theme's own style is in the page.
const template = readFileSync('src/publish/pages/embed.html', 'utf8').replace(
  /<(script|link) [^>]*(src|href)="\/src[^>]*>(<\/script>)?/g,
  '',
);
const pageOf = (look: Site) =>
  withPolicy(
    renderPage(template, data, posters(data, look), look).replace(
      '</head>',
      '<style>h1{font-family:var(--serif);display:inline-block}</style></head>',
    ),
  );

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  for (const {fileName, source} of fontOutputs(web)) {
    mkdirSync(dirname(join(folder, fileName)), {recursive: true});
    writeFileSync(join(folder, fileName), source);
  }
  server = await serve({
    folder,
    pages: {
      '/': pageOf(site),
      '/without': pageOf(ours),
      '/single': pageOf({...site, fonts: inlineFonts(fontsFor(web, JSON.stringify(data)))}).replace(
        "font-src 'self'",
        'font-src data:',
      ),
    },
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
});

/** The width of the title in a page, and the fonts that the page requested. */
async function titleIn(path: string) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  const faults: string[] = [];
  page.on('console', message => faults.push(message.text()));
  const before = server.asked.length;
  await page.goto(`${server.origin}${path}`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({status}) => status === 'loaded').map(({family}) => family);
  });
  const {width} = (await page.locator('h1').boundingBox())!;
  await page.close();
  return {width, loaded, faults, asked: server.asked.slice(before).filter(path => path.endsWith('.woff2'))};
}

test('a page is set in a font of one’s own, and loads only the scripts that it shows', async () => {
  const own = await titleIn('/');
  expect(own.faults).toEqual([]);
  expect(own.loaded).toEqual(['Pub Serif']);
  expect(own.asked).toEqual([`/${web[0]!.fileName}`]);
  expect(own.width).toBeLessThan(0.9 * (await titleIn('/without')).width);
});

test('a single file has it inside', async () => {
  const single = await titleIn('/single');
  expect(single.loaded).toEqual(['Pub Serif']);
  expect(single.asked).toEqual([]);
  expect(single.width).toBe((await titleIn('/')).width);
});
