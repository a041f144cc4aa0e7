import type {Browser, Frame} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const PATH = `/embed/${story.slug}/`;

let browser: Browser;
const maps: Record<string, TestServer> = {};
beforeAll(async () => {
  browser = await launchBrowser();
  maps.with = await serve({folder: 'dist', headers: {'Access-Control-Allow-Origin': '*'}});
  maps.without = await serve({folder: 'dist'});
});
afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(maps).map(server => server.close()));
});

/** What a frame ends up with: the live map; the first script, with the poster as a map; or the HTML alone. */
type Outcome = 'live' | 'script' | 'html';

/** By the frame's sandbox: what comes where the maps' host sends `Access-Control-Allow-Origin` and where it does not. */
const SANDBOXES: [sandbox: string | null, outcomes: {with: Outcome; without: Outcome}][] = [
  [null, {with: 'live', without: 'live'}],
  // A page with an opaque origin may load scripts and tiles only from hosts that allow every origin.
  ['allow-scripts', {with: 'live', without: 'html'}],
  ['allow-scripts allow-same-origin', {with: 'live', without: 'live'}],
  ['', {with: 'html', without: 'html'}],
];
const POLICIES = {
  'no policy': () => '',
  'a strict policy': (origin: string) => `default-src 'none'; frame-src ${origin}`,
};

describe.each(SANDBOXES)('a frame with sandbox %j', (sandbox, outcomes) => {
  describe.each(['with', 'without'] as const)('%s CORS on its assets', cors => {
    test.each(Object.entries(POLICIES))('in a page with %s', async (_, policyFor) => {
      const {origin} = maps[cors]!;
      const policy = policyFor(origin);
      const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
      const host = await serve({
        pages: {
          '/': `<!doctype html><title>Host</title><iframe${attribute} src="${origin}${PATH}?start=map" width="720" height="640" title="Map"></iframe>`,
        },
        ...(policy && {headers: {'Content-Security-Policy': policy}}),
      });
      const page = await browser.newPage({reducedMotion: 'reduce'});
      const refusals: string[] = [];
      page.on('console', message => isRefusal(message.text()) && refusals.push(message.text()));
      await page.goto(host.origin, {waitUntil: 'load'});
      const frame = page.frames()[1]!;
      // Until the browser has refused the script, it may still be coming.
      if (outcomes[cors] === 'html') await expect.poll(() => refusals).not.toEqual([]);
      else await frame.waitForSelector(WAIT[outcomes[cors]], {timeout: 60_000});
      await expectAll(frame, outcomes[cors]);
      expect(await frame.locator('figure[data-script]').count()).toBe(outcomes[cors] === 'html' ? 0 : 1);
      if (outcomes[cors] !== 'html') expect(refusals).toEqual([]);
      await page.close();
      await host.close();
    });
  });
});

const WAIT = {live: 'figure[data-map="live"]', script: 'figure[data-script]'};

/** Whether a console message says that the browser did not run the page's script. */
function isRefusal(text: string): boolean {
  return text.includes('Blocked script execution') || /script at .* blocked by CORS policy/.test(text);
}

/** Whatever comes, every place and fact is there, and a click on a place shows its own. */
async function expectAll(frame: Frame, outcome: Outcome): Promise<void> {
  expect(await frame.locator('svg.poster:visible path').count()).toBeGreaterThan(5);
  expect(await frame.locator('article[data-fact]').count()).toBe(story.facts.length);
  for (const {id} of story.places)
    expect(await frame.locator(`[data-place="${id}"]`).count(), id).toBeGreaterThan(0);
  const titles = () => frame.locator('.panel h3:visible').allInnerTexts();
  const all = story.facts.map(({title}) => title);
  const elsewhere = story.facts.filter(
    ({at, along}) => !at.includes('seoul') && !along.flat().includes('seoul'),
  );
  // Without the script nothing hides the facts before a place is clicked.
  if (outcome === 'html') expect(await titles()).toEqual(expect.arrayContaining(all));
  else expect(await titles()).toEqual([]);
  await frame.locator('.strip [data-place="seoul"]').click();
  await expect.poll(titles).toContain('Seoul');
  for (const {title} of elsewhere) expect(await titles()).not.toContain(title);
}

test('the page’s own policy lets it do all that it does', async () => {
  const page = await browser.newPage({reducedMotion: 'reduce'});
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${maps.without!.origin}${PATH}?start=map&lang=uk&units=mi`);
  await page.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
  await expect.poll(() => page.locator('[data-unit="mi"]').getAttribute('aria-pressed')).toBe('true');
  expect(faults.filter(text => text.includes('Content Security Policy'))).toEqual([]);
  await page.close();
});

test('an address with its version shows the same map', async () => {
  const {readdirSync} = await import('node:fs');
  const [hash] = readdirSync('dist/v');
  const page = await browser.newPage({reducedMotion: 'reduce'});
  await page.goto(`${maps.without!.origin}/v/${hash}${PATH}?start=map`);
  await page.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
  await page.close();
});
