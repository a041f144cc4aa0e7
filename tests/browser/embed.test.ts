import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {EmbedMessage} from '../../src/embed/messages.ts';
import {readSheet} from '../support/sheet.ts';
import {launchBrowser, openPage, shownTitle} from './open-page.ts';

const {story} = await readSheet();
const EMBED = `embed/${story.slug}/`;

const HOST = `<!doctype html><title>Host</title>
  <script>told = []; addEventListener('message', ({data}) => told.push(data))</script>
  <iframe src="${inject('site')}${EMBED}?start=poster" width="720" height="640" title="Map"></iframe>`;

let browser: Browser;
let host: Server;
beforeAll(async () => {
  browser = await launchBrowser();
  host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(HOST));
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  host.close();
});

/** A page of another origin, by its port, with the embed in a frame, and what the embed has told it. */
async function openHost(): Promise<{page: Page; embed: Frame; told: () => Promise<EmbedMessage[]>}> {
  const page = await browser.newPage({locale: 'en-IE', reducedMotion: 'reduce'});
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const embed = page.frames()[1]!;
  await embed.waitForSelector('figure[data-script]');
  const told = () => page.evaluate(() => (window as unknown as {told: EmbedMessage[]}).told);
  return {page, embed, told};
}

test('an embed tells its host that it works, how high it is, and what is selected', async () => {
  const {page, embed, told} = await openHost();
  const last = async (type: string) => (await told()).filter(message => message.type === type).at(-1);
  await expect.poll(() => last('ready')).toEqual({dateline: 1, story: story.slug, type: 'ready'});
  const height = () =>
    embed.evaluate(() => Math.ceil(document.querySelector('figure')!.getBoundingClientRect().height));
  await expect
    .poll(async () => (await last('height')) as {height: number})
    .toMatchObject({height: await height()});
  // Its height does not hang on its frame's, or the two would chase each other.
  const heights = (await told()).filter(({type}) => type === 'height').length;
  await page.locator('iframe').evaluate(frame => frame.setAttribute('height', '900'));
  await page.locator('iframe').evaluate(frame => frame.setAttribute('width', '380'));
  await expect
    .poll(async () => (await last('height')) as {height: number})
    .toMatchObject({height: await height()});
  expect((await told()).filter(({type}) => type === 'height').length).toBeGreaterThan(heights);

  await embed.locator('.strip [data-place="seoul"]').click();
  await expect
    .poll(() => last('select'))
    .toEqual({dateline: 1, story: story.slug, type: 'select', place: 'seoul'});
  await embed.locator('.panel .fact:visible h3 a').first().click();
  await expect.poll(async () => Object.keys((await last('select')) ?? {})).toContain('fact');
  await embed.getByRole('link', {name: 'Close'}).click();
  await expect.poll(() => last('unselect')).toEqual({dateline: 1, story: story.slug, type: 'unselect'});
  await page.close();
});

test('where hosts drop the fragment, the query selects', async () => {
  const {page, faults, close} = await openPage(browser, `${EMBED}?start=poster&place=seoul`);
  expect(await shownTitle(page)).toBe('Seoul');
  await page.goto(`${inject('site')}${EMBED}?start=poster&fact=pact`);
  await page.waitForSelector('figure[data-script]');
  expect(await shownTitle(page)).toBe(story.facts.find(({id}) => id === 'pact')!.title);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});
