import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {EmbedMessage} from '../../src/embed/messages.ts';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser, openPage, shownFacts, shownTitle} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;
const address = `${inject('site')}${EMBED}?start=poster`;

const frame = (src: string, height = 640) =>
  `<iframe src="${src}" width="720" height="${height}" title="Map"></iframe>`;
const host = (body: string) =>
  `<!doctype html><title>Host</title><script>told = []; addEventListener('message', ({data}) => told.push(data))</script>${body}`;

let browser: Browser;
let hosts: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  hosts = await serve({
    pages: {
      '/': host(frame(address)),
      '/pym': host(frame(`${address}&initialWidth=720&childId=map-1`)),
      '/wordpress': host(frame(`${address}#?secret=Ab3dEf6hIj`)),
      '/two': host(frame(address) + frame(address)),
    },
  });
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});

type Told = EmbedMessage | Record<string, unknown> | string;

/** A page of another origin, by its port, with the embed in a frame, and the messages that it has received. */
async function openHost(
  path = '/',
): Promise<{page: Page; embed: Frame; told: () => Promise<Told[]>; faults: string[]}> {
  const page = await browser.newPage({locale: 'en-IE', reducedMotion: 'reduce'});
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(String(error)));
  await page.goto(`${hosts.origin}${path}`);
  const embed = page.frames()[1]!;
  await embed.waitForSelector('figure[data-script]');
  const told = () => page.evaluate(() => (window as unknown as {told: Told[]}).told);
  return {page, embed, told, faults};
}

/** The last message of a type, of our own contract. */
async function last(told: () => Promise<Told[]>, type: string): Promise<unknown> {
  return (await told()).filter(message => (message as EmbedMessage).type === type).at(-1);
}

/** Sends a message to the embed from its host page. */
function say(page: Page, message: object): Promise<void> {
  const ours = {dateline: 1, story: story.slug, ...message};
  return page.evaluate(ours => document.querySelector('iframe')!.contentWindow!.postMessage(ours, '*'), ours);
}

test('an embed tells its host that it works and what is selected', async () => {
  const {page, embed, told} = await openHost();
  const from = {dateline: 1, story: story.slug};
  await expect.poll(() => last(told, 'ready')).toEqual({...from, type: 'ready', title: story.title});
  await embed.locator('.strip [data-place="seoul"]').click();
  const facts = await shownFacts(embed as unknown as Page);
  await expect.poll(() => last(told, 'select')).toMatchObject({...from, type: 'select', place: 'seoul'});
  const {facts: named} = (await last(told, 'select')) as {facts: string[]};
  expect([...named].sort()).toEqual([...facts].sort());
  await embed.locator('.panel .fact:visible h3 a').first().click();
  await expect.poll(async () => Object.keys((await last(told, 'select')) as object)).toContain('fact');
  await embed.getByRole('link', {name: 'Close'}).click();
  await expect.poll(() => last(told, 'unselect')).toEqual({...from, type: 'unselect'});
  await page.close();
});

test('its height is its width’s: it fills a higher frame, and does not chase it', async () => {
  const {page, embed, told} = await openHost();
  const heightOf = async () => ((await last(told, 'height')) as {height: number} | undefined)?.height;
  const figure = () => embed.evaluate(() => document.querySelector('figure')!.getBoundingClientRect().height);
  await expect.poll(heightOf).toBeGreaterThan(480);
  const natural = (await heightOf())!;
  for (const height of [natural, natural + 200]) {
    await page
      .locator('iframe')
      .evaluate((frame, height) => frame.setAttribute('height', `${height}`), height);
    await expect.poll(figure).toBe(height);
  }
  expect(await heightOf()).toBe(natural);
  await page.locator('iframe').evaluate(frame => frame.setAttribute('height', '100'));
  const stage = () => embed.evaluate(() => document.querySelector('.story-stage')!.clientHeight);
  await expect.poll(stage).toBe(200);
  // In so low a frame, parts are folded; a host that follows the requested height unfolds them.
  const follow = async () => {
    const told = `${await heightOf()}`;
    await page.locator('iframe').evaluate((frame, told) => frame.setAttribute('height', told), told);
    return figure();
  };
  await expect.poll(follow).toBe(natural);
  expect(await heightOf()).toBe(natural);
  await page.locator('iframe').evaluate(frame => frame.setAttribute('width', '380'));
  await expect.poll(heightOf).not.toBe(natural);
  await page.close();
});

test('sends the height in the format that each host understands', async () => {
  const {page, told} = await openHost();
  await expect.poll(() => last(told, 'height')).toBeDefined();
  const {height} = (await last(told, 'height')) as {height: number};
  expect(await told()).toContainEqual({'datawrapper-height': {[story.slug]: height}});
  expect(await told()).toContainEqual({sentinel: 'amp', type: 'embed-size', height});
  expect(await told()).toContainEqual(JSON.stringify({src: address, context: 'iframe.resize', height}));
  expect((await told()).some(message => typeof message === 'string' && message.startsWith('pym'))).toBe(
    false,
  );
  // A host whose script came late asks again.
  const before = (await told()).length;
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentWindow!.postMessage({sentinel: 'amp', type: 'frames-init'}, '*'),
  );
  await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
  await page.close();

  const pym = await openHost('/pym');
  await expect.poll(pym.told).toContainEqual(expect.stringMatching(/^pymxPYMxmap-1xPYMxheightxPYMx\d+$/));
  await pym.page.close();
  const wordpress = await openHost('/wordpress');
  await expect
    .poll(wordpress.told)
    .toContainEqual({message: 'height', value: expect.any(Number), secret: 'Ab3dEf6hIj'});
  await wordpress.page.close();
});

test('a host selects, changes the theme, and numbers the facts that it has marked', async () => {
  const {page, embed, told, faults} = await openHost();
  const title = () => embed.locator('.panel h3:visible').first().innerText();
  await say(page, {type: 'select', place: 'seoul'});
  await expect.poll(title).toBe('Seoul');
  await say(page, {type: 'select', fact: 'nobody'});
  await say(page, {type: 'select', place: 'half of a letter: \ud800'});
  await say(page, {type: 'theme', theme: 'dark'});
  await expect.poll(() => embed.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await title()).toBe('Seoul');
  await say(page, {type: 'select', fact: 'captured'});
  await expect.poll(title).toContain('taken prisoner');
  expect(await embed.locator('.in-article:visible, .fact-number:visible').count()).toBe(0);
  await say(page, {type: 'link', facts: ['captured']});
  await expect.poll(() => embed.locator('.fact-number:visible').allInnerTexts()).toEqual(['2']);
  await embed.getByRole('button', {name: 'Show in the article'}).click();
  await expect.poll(() => last(told, 'show')).toMatchObject({type: 'show', fact: 'captured'});
  await say(page, {type: 'unselect'});
  await expect.poll(() => embed.locator('.panel').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await page.close();
});

test('only the page that an embed is in may ask something of it', async () => {
  const {page, embed} = await openHost('/two');
  await page.frames()[2]!.waitForSelector('figure[data-script]');
  await page.frames()[2]!.evaluate(slug => {
    const message = {dateline: 1, story: slug, type: 'select', place: 'seoul'};
    window.parent.frames[0]!.postMessage(message, '*');
  }, story.slug);
  await say(page, {type: 'theme', theme: 'dark'});
  await expect.poll(() => embed.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await embed.locator('.panel').isVisible()).toBe(false);
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
