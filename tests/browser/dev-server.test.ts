import {mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import type {ViteDevServer} from 'vite';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {createDevServer} from '../../src/build/create-dev-server.ts';
import {makeProject} from '../support/made-site.ts';
import {launchBrowser} from './open-page.ts';

const STORY = 'prisoner-swap';

describe.each([
  ['of a folder', false],
  ['of a link to a folder', true],
])('the dev server %s', (_, isLink) => {
  const root = makeProject(`geo/${STORY}`);
  const facts = join(root, 'geo', STORY, 'facts.yaml');
  const text = readFileSync(facts, 'utf8');
  const warned: string[] = [];
  let server: ViteDevServer;
  let site = '';
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(join(root, 'geo/Long Walk'));
    if (isLink) {
      renameSync(join(root, 'geo', STORY), join(root, STORY));
      symlinkSync(`../${STORY}`, join(root, 'geo', STORY));
    }
    vi.spyOn(console, 'warn').mockImplementation(line => warned.push(line));
    server = await createDevServer(root, {
      cacheDir: join(root, '.vite'),
      logLevel: 'silent',
      server: {host: '127.0.0.1', port: 0},
    });
    await server.listen();
    site = server.resolvedUrls!.local[0]!;
    browser = await launchBrowser();
    page = await browser.newPage({reducedMotion: 'reduce'});
    await page.goto(site);
    await page.waitForSelector('figure[data-script]', {timeout: 120_000});
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await browser.close();
    await server.close();
    rmSync(root, {recursive: true});
  });

  async function shown(): Promise<string> {
    const overlay = page.locator('vite-error-overlay .message-body');
    // The page may be loading anew.
    const see = async () => {
      if (await overlay.count()) return await overlay.innerText();
      return (await page.locator('figure[data-script]').count()) ? 'the map' : 'nothing yet';
    };
    return see().catch(() => 'nothing yet');
  }

  test('says what is missing when a file is deleted, and shows the map when it is restored', async () => {
    rmSync(facts);
    await expect.poll(shown).toContain(`geo/${STORY}/facts.yaml:1:1 error Found nothing`);
    writeFileSync(facts, text);
    await expect.poll(shown).toBe('the map');
  });

  test('says what is wrong with a file, until that is mended', async () => {
    writeFileSync(facts, `${text}\nnowhere: {title: Nowhere}\n`);
    await expect.poll(shown).toContain('error nowhere');
    writeFileSync(facts, text);
    await expect.poll(shown).toBe('the map');
  });

  test('has the embed of each story, and says where there is none', async () => {
    expect((await fetch(`${site}embed/${STORY}/?theme=dark`)).status).toBe(200);
    const other = await fetch(`${site}embed/prisoner-swop/`);
    expect(other.status).toBe(404);
    expect(await other.text()).toBe(`Found no story "prisoner-swop" in geo/. Did you mean "${STORY}"?\n`);
    expect((await fetch(`${site}basemap/0/0/0.pbf`)).status).toBe(200);
    expect((await fetch(`${site}basemap/9/9999/0.pbf`)).status).toBe(404);
    expect((await fetch(`${site}not-there/`, {headers: {Accept: 'text/html'}})).status).toBe(404);
  });

  test('tells of a folder that cannot be a story by its name', () => {
    expect(warned).toEqual([expect.stringContaining('geo/Long Walk:1:1 warning Found the folder name')]);
  });
});
