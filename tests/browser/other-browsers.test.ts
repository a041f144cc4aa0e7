import {readFile} from 'node:fs/promises';
import {afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test} from 'vitest';
import {oembed} from '../../src/publish/data/oembed.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';
import {serve, type TestServer} from '../support/serve.ts';
import type {DrivenBrowser, DrivenPage} from './driven-browser.ts';
import {launchOther} from './other-browsers.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;

const host = (body: string) =>
  `<!doctype html><title>Host</title><script>told = []; addEventListener('message', ({data}) => told.push(data))</script>${body}`;
const frame = (src: string, more = '') =>
  `<iframe src="${src}" title="Map" width="720" height="640" ${more}></iframe>`;

/** The origin of the embeds, which any page may read, and the one of the pages that they are in. */
let site: TestServer;
let hosts: TestServer;
beforeAll(async () => {
  const pages: Record<string, string> = {};
  site = await serve({folder: 'dist', pages, headers: {'Access-Control-Allow-Origin': '*'}});
  // Like a build that knows its address.
  const embed = await readFile(`dist/${EMBED}index.html`, 'utf8');
  pages[`/${EMBED}`] = embed.replaceAll("'self'", `'self' ${site.origin}`);
  const {html} = oembed(story, {...ours, address: `${site.origin}/`}) as {html: string};
  hosts = await serve({
    pages: {
      '/frame': host(frame(`${inject('site')}${EMBED}?start=poster`)),
      '/live': host(frame(`${inject('site')}${EMBED}?start=map`)),
      '/sandbox': host(frame(`${site.origin}/${EMBED}?start=poster`, 'sandbox="allow-scripts"')),
      '/oembed': host(html.replace(/src="([^"]+)"/, 'src="$1?start=poster"')),
      '/script': host(
        `<script>heard = []; addEventListener('dateline:select', event => heard.push(event.detail), true)</script>
        <script async src="${site.origin}/embed.js"></script>
        <dateline-map story="${story.slug}" start="poster"></dateline-map>`,
      ),
    },
  });
});
afterAll(async () => {
  await site.close();
  await hosts.close();
});

describe.each(inject('otherBrowsers'))('in $name', ({name, available, why}) => {
  beforeEach(({skip}) => skip(!available, `${name}: ${why}`));
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    if (available) browser = await launchOther(name);
  });
  afterAll(() => browser?.close());

  /** Opens a page with an embed, which is a picture first, clicks at Seoul, and waits for its card. */
  async function selectSeoul(path: string): Promise<DrivenPage> {
    const page = await browser!.open(`${hosts.origin}${path}`);
    onTestFinished(page.close);
    const see = (expression: string) => page.evaluate(expression, 0).catch(() => undefined);
    await expect.poll(() => see(`document.querySelector('figure').hasAttribute('data-script')`)).toBe(true);
    expect(await page.evaluate(SHOWN_POSTERS, 0)).toBe(1);
    expect(await page.evaluate(SHOWN_CARDS, 0)).toEqual([]);
    await page.click('.strip [data-place="seoul"]', 0);
    await expect.poll(() => see(SHOWN_CARDS)).toContain('Seoul');
    return page;
  }

  test.each(['/frame', '/sandbox', '/oembed'])('an embed works in the page %s', async path => {
    const page = await selectSeoul(path);
    const selects = await page.evaluate(`told.filter(({type}) => type === 'select')`);
    expect(selects).toMatchObject([{dateline: 1, story: story.slug, place: 'seoul'}]);
  });

  test('the script’s element tells its page what is selected', async () => {
    const page = await selectSeoul('/script');
    await expect.poll(() => page.evaluate('heard')).toMatchObject([{place: 'seoul'}]);
  });

  test('the live map comes, or the picture stays and says why', async () => {
    const page = await browser!.open(`${hosts.origin}/live`);
    onTestFinished(page.close);
    await expect.poll(() => page.evaluate(MAP_STATE, 0)).toMatch(/live|failed/);
    if ((await page.evaluate(MAP_STATE, 0)) === 'failed')
      expect(await page.evaluate(`document.querySelector('.map-frame').innerText`, 0)).toContain('WebGL');
  });
});

const MAP_STATE = `document.querySelector('figure').dataset.map`;
const SHOWN = `filter(element => element.checkVisibility() && element.getBoundingClientRect().height > 0)`;
const SHOWN_POSTERS = `[...document.querySelectorAll('svg.poster')].${SHOWN}.length`;
const SHOWN_CARDS = `[...document.querySelectorAll('.panel h3')].${SHOWN}.map(title => title.innerText)`;
