import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Locator} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const SITE = 'https://maps.example.org/';
const EMBED = `embed/${story.slug}/`;
const SINGLE = `dist/single/${story.slug}.html`;
const single = readFileSync(SINGLE, 'utf8');
const forSite = single.replace('<head>', `<head><link rel="canonical" href="${SITE}">`);

test.each(['index.html', `${EMBED}index.html`, `single/${story.slug}.html`])(
  'without SITE %s names no address of its own',
  page => {
    const html = readFileSync(`dist/${page}`, 'utf8').split('<body>', 1)[0]!;
    expect(html).not.toMatch(/localhost|rel="canonical"|oembed|og:url|og:image|twitter:card/);
    expect(existsSync('dist/oembed')).toBe(false);
  },
);

describe('the dialog of the single file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Opens the dialog of a page at an address. */
  async function dialogAt(address: string): Promise<Locator> {
    const page = await browser.newPage({reducedMotion: 'reduce'});
    onTestFinished(() => page.close());
    await page.goto(`${address}?start=poster`);
    await page.waitForSelector('figure[data-script]');
    await page.getByRole('button', {name: 'Embed or download'}).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  /** The address of a copy on disk. */
  function onDisk(html: string): string {
    const file = resolve('tests/output/copy.html');
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, html);
    return pathToFileURL(file).href;
  }

  /** The address of a server that has a page at a path. */
  async function onServer(path: string, html: string): Promise<string> {
    const server = await serve({folder: 'dist', pages: {[path]: html}});
    onTestFinished(server.close);
    return server.origin + path;
  }

  async function expectNoAddress(dialog: Locator): Promise<void> {
    expect(await dialog.innerText()).toContain('Open the map at its published address');
    expect(await dialog.locator('textarea, a, iframe').count()).toBe(0);
  }

  async function linkOf(dialog: Locator): Promise<string> {
    await dialog.getByLabel('Link').check();
    return dialog.getByLabel('To be copied').inputValue();
  }

  test('from disk says that it needs a published address, and closes', async () => {
    const dialog = await dialogAt(onDisk(single));
    await expectNoAddress(dialog);
    await dialog.getByRole('button', {name: 'Close'}).click();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('from disk has the address that it was built for', async () => {
    expect(await linkOf(await dialogAt(onDisk(forSite)))).toBe(`${SITE}${EMBED}`);
  });

  test('in its place on a server has that server’s address, whatever it was built for', async () => {
    const address = await onServer(`/maps/single/${story.slug}.html`, forSite);
    expect(await linkOf(await dialogAt(address))).toBe(`${new URL('../', address)}${EMBED}`);
  });

  test('copied to a server where no build is says that it needs a published address', async () => {
    await expectNoAddress(await dialogAt(await onServer('/archive/2025/map.html', single)));
  });
});
