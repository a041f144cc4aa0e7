import {readFileSync} from 'node:fs';
import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {oembed} from '../../src/publish/data/oembed.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser, openPage} from './open-page.ts';

const {story} = await readFirstStory();
const PATH = `embed/${story.slug}/`;

/** What the pages of a build for another address contain. */
const HEAD = `<link rel="canonical" href="https://maps.example.org/"><link rel="alternate" type="application/json+oembed" href="https://maps.example.org/oembed/${story.slug}.json">`;

let browser: Browser;
let host: TestServer;
const pages: Record<string, string> = {};
beforeAll(async () => {
  browser = await launchBrowser();
  host = await serve({pages});
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** The embed in a host page with this HTML in it. */
async function embedIn(html: string): Promise<{page: Page; embed: Frame}> {
  pages['/'] = `<!doctype html><title>Host</title><link rel="icon" href="data:,">${html}`;
  const page = await browser.newPage({reducedMotion: 'reduce'});
  await page.goto(host.origin);
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  await embed.waitForSelector('figure[data-script]');
  return {page, embed};
}

test('the dialog writes snippets that work, shows the result, and closes', async () => {
  const {page, faults, close} = await openPage(browser, `${PATH}?start=poster`);
  await page.getByRole('button', {name: 'Embed or download'}).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Shows first').selectOption('seoul');
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByLabel('Height').fill('700');
  const preview = page.frameLocator('.share-preview');
  await expect.poll(() => preview.locator('.panel h3:visible').first().innerText()).toBe('Seoul');
  expect(await preview.locator('html').getAttribute('data-theme')).toBe('dark');
  const snippet = () => dialog.getByLabel('To be copied').inputValue();
  const written: Record<string, string> = {};
  for (const way of ['Frame', 'Script', 'Link']) {
    await dialog.getByLabel(way).check();
    written[way] = await snippet();
  }
  expect(written.Link).toBe(`${inject('site')}${PATH}?place=seoul&theme=dark`);
  // It requests the oEmbed, which a build without SITE does not have.
  expect(await dialog.getByLabel('WordPress').count()).toBe(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', {name: 'Copy'}).click();
  await expect.poll(() => dialog.getByRole('status').innerText()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written.Link);
  for (const link of await dialog.locator('.share-files a').all()) {
    const response = await page.request.get((await link.getAttribute('href'))!);
    expect(response.status()).toBe(200);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(faults).toEqual([]);
  await close();

  for (const way of ['Frame', 'Script']) {
    const {page, embed} = await embedIn(written[way]!);
    expect(await embed.locator('.panel h3:visible').first().innerText(), way).toBe('Seoul');
    expect(await embed.evaluate(() => innerHeight)).toBe(700);
    await page.close();
  }
});

test('a page with an oEmbed is offered to WordPress, at the address where it is really served', async () => {
  const html = readFileSync(`dist/${PATH}index.html`, 'utf8').replace('<head>', `<head>${HEAD}`);
  const site = await serve({folder: 'dist', pages: {[`/${PATH}`]: html}});
  const page = await browser.newPage({reducedMotion: 'reduce'});
  await page.goto(`${site.origin}/${PATH}?start=poster`);
  await page.getByRole('button', {name: 'Embed or download'}).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('WordPress').check();
  expect(await dialog.getByLabel('To be copied').inputValue()).toBe(`${site.origin}/${PATH}`);
  await page.close();
  await site.close();
});

test('the HTML of oEmbed is a map', async () => {
  const {html} = oembed(story, {...ours, address: inject('site')}) as {html: string};
  const {page, embed} = await embedIn(html);
  await embed.locator('.strip [data-place="seoul"]').click();
  await expect.poll(() => embed.locator('.panel h3:visible').first().innerText()).toBe('Seoul');
  await page.close();
});

test('the examples are maps, under a hostile style sheet as well', async () => {
  const page = await browser.newPage({reducedMotion: 'reduce'});
  const failed: string[] = [];
  page.on('pageerror', error => failed.push(String(error)));
  await page.goto(`${inject('site')}examples/`);
  for (const map of await page.locator('dateline-map, iframe').all()) await map.scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(5);
  for (const frame of page.frames().slice(1)) await frame.waitForSelector('svg.poster path');
  await expect.poll(() => page.locator('[data-dateline-mark]').count()).toBe(story.mentions.length);
  await page.locator('input').check();
  for (const map of await page.locator('dateline-map').all())
    expect((await map.boundingBox())!.height).toBeGreaterThan(500);
  expect(failed).toEqual([]);
  await page.close();
});
