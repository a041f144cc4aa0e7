import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Mention} from '../../src/story/story.ts';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();

let browser: Browser;
let maps: TestServer;
let host: TestServer;
const pages: Record<string, string> = {};
beforeAll(async () => {
  browser = await launchBrowser();
  maps = await serve({folder: 'dist', headers: {'Access-Control-Allow-Origin': '*'}});
  host = await serve({pages});
});
afterAll(async () => {
  await browser.close();
  await Promise.all([maps.close(), host.close()]);
});

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The words of each mention, as `write` has them, in a paragraph of its own. */
function article(write: (mention: Mention, index: number) => string): string {
  const paragraphs = story.mentions.map((mention, index) => `<p>${write(mention, index)}</p>`);
  return `<article><h1>Another house’s article</h1>${paragraphs.join('\n')}</article>`;
}
const plain = ({prefix, exact, suffix}: Mention) => escaped(prefix + exact + suffix);
const FACTS = [...new Set(story.mentions.map(({fact}) => fact))];

/** Each mark with its number, its label, and the words that it follows. */
type Mark = {number: string; label: string; words: string};

type Linked = {
  page: Page;
  embed: Frame;
  marks: () => Promise<Mark[]>;
  unmatched: () => Promise<{fact: string; reason: string}[]>;
  faults: string[];
  close: () => Promise<void>;
};

/** A host page with an article of its own and the map linked with it. */
async function open(
  body: string,
  {head = '', marks: count = story.mentions.length, width = 1280} = {},
): Promise<Linked> {
  pages['/'] = `<!doctype html><title>Host</title><link rel="icon" href="data:,">${head}
    <script>unmatched = []; addEventListener('dateline:unmatched', event => unmatched = event.detail)</script>
    ${body}<dateline-map story="${story.slug}" start="poster" link-article="article"></dateline-map>
    <script async src="${maps.origin}/embed.js"></script>`;
  const context = await browser.newContext({
    viewport: {width, height: 800},
    locale: 'en-IE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(String(error)));
  await page.goto(`${host.origin}/`);
  await expect.poll(() => page.locator('[data-dateline-mark]').count(), {timeout: 10_000}).toBe(count);
  await page.locator('dateline-map').scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  await embed.waitForSelector('figure[data-script]');
  const marks = () =>
    page.locator('[data-dateline-mark]').evaluateAll(all =>
      all.map(mark => {
        const range = document.createRange();
        range.selectNodeContents(mark.closest('p')!);
        range.setEndBefore(mark);
        const button = mark.shadowRoot!.querySelector('button')!;
        return {
          number: (mark as HTMLElement).dataset.datelineMark ?? '',
          label: button.getAttribute('aria-label') ?? '',
          words: range.toString(),
        };
      }),
    );
  const unmatched = () =>
    page.evaluate(() => (window as unknown as {unmatched: {fact: string; reason: string}[]}).unmatched);
  return {page, embed, marks, unmatched, faults, close: () => context.close()};
}

/** Words without what their forms differ in. */
const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Each mark stands right behind the words of its own fact. */
function expectRight(marks: Mark[]): void {
  for (const {number, label, words} of marks) {
    const fact = FACTS[Number(number) - 1]!;
    const ends = story.mentions.some(
      mention => mention.fact === fact && bare(words).endsWith(bare(mention.exact)),
    );
    expect(ends, `“${words}” ends with the words of ${fact}`).toBe(true);
    expect(label).toContain(story.facts.find(({id}) => id === fact)!.title);
  }
}

const inHalves = (words: string, write: (a: string, b: string) => string) => {
  const middle = words.indexOf(' ', words.length / 3);
  return write(escaped(words.slice(0, middle)), escaped(words.slice(middle)));
};

test.each<[string, (mention: Mention) => string]>([
  [
    'links and emphasis inside of the quotes',
    ({prefix, exact, suffix}) =>
      escaped(prefix) +
      inHalves(exact, (a, b) => `<a href="#x"><em>${a}</em></a><strong>${b}</strong>`) +
      escaped(suffix),
  ],
  [
    'straight quotes and dashes',
    mention => plain(mention).replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-'),
  ],
  [
    'hard spaces, soft hyphens and line breaks',
    mention =>
      plain(mention)
        .replaceAll(' ', '&nbsp;\n')
        .replace(/(\w{4})(\w{4})/g, '$1&shy;$2'),
  ],
])('with %s every fact is linked to its words', async (_, write) => {
  const {page, marks, unmatched, faults, close} = await open(article(write));
  expectRight(await marks());
  expect(await unmatched()).toEqual([]);
  // None is in a link or a button of the host.
  expect(await page.locator(':is(a, button) [data-dateline-mark]').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a quote that occurs twice, or was edited, is reported and not linked', async () => {
  const body = article((mention, index) => {
    if (index === 1) return `${plain(mention)} ${plain(mention)}`;
    if (index === 2) return plain(mention).replace(escaped(mention.exact), 'something else altogether');
    return plain(mention);
  });
  const {marks, unmatched, close} = await open(body, {marks: story.mentions.length - 2});
  expectRight(await marks());
  expect((await unmatched()).map(({fact, reason}) => [fact, reason]).sort()).toEqual(
    [
      [FACTS[1], 'ambiguous'],
      [FACTS[2], 'missing'],
    ].sort(),
  );
  await close();
});

test('an editor’s changes around the words of a quote leave it linked', async () => {
  const {marks, unmatched, close} = await open(
    article(({exact}) => `Somebody wrote: ${escaped(exact)}; no more.`),
  );
  expectRight(await marks());
  expect(await unmatched()).toEqual([]);
  await close();
});

test('an article about something else is left alone', async () => {
  const {page, unmatched, close} = await open('<article><p>About ships and seals in January.</p></article>', {
    marks: 0,
  });
  await expect.poll(async () => (await unmatched()).length).toBe(story.mentions.length);
  expect(await page.locator('article').innerHTML()).toBe('<p>About ships and seals in January.</p>');
  await close();
});

/** The words that are highlighted on the page. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('dateline') ?? [])].map(range => (range as Range).toString()),
  );
}

test('text and map lead to each other, by mouse and by keyboard', async () => {
  const {page, embed, faults, close} = await open(article(plain));
  const mark = page.getByRole('button', {name: /^Fact 2 on the map/});
  await mark.click();
  await expect.poll(() => embed.locator('.panel h3:visible').first().innerText()).toContain('taken prisoner');
  const words = story.mentions.find(({fact}) => fact === FACTS[1])!.exact;
  await expect.poll(() => highlighted(page)).toEqual([words]);
  expect(await mark.getAttribute('aria-current')).toBe('true');
  // The card has the same number.
  expect(await embed.locator('.fact:visible .fact-number').innerText()).toBe('2');

  await page.getByRole('button', {name: /^Fact 3 on the map/}).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => embed.locator('.fact:visible .fact-number').innerText()).toBe('3');

  await embed.locator('.strip [data-place="seoul"]').click();
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(2);
  await embed.locator('.panel .fact:visible h3 a').first().click();
  await embed.getByRole('button', {name: 'Show in the article'}).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-dateline-mark')))
    .toBe(true);
  const seen = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(800);
  await embed.getByRole('link', {name: 'Close'}).click();
  await expect.poll(() => highlighted(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('without the highlights of CSS, boxes show the words', async () => {
  const {page, close} = await open(article(plain), {
    head: '<script>delete CSS.highlights; delete CSS.constructor.prototype.highlights; Object.defineProperty(window, "CSS", {value: {escape: CSS.escape}})</script>',
  });
  await page.getByRole('button', {name: /^Fact 2 on the map/}).click();
  const boxes = page.locator('[data-dateline-mark="2"] i');
  await expect.poll(() => boxes.count()).toBeGreaterThan(0);
  const box = (await boxes.first().boundingBox())!;
  const paragraph = (await page.locator('p', {has: page.locator('[data-dateline-mark="2"]')}).boundingBox())!;
  expect(box.y).toBeGreaterThan(paragraph.y - 4);
  expect(box.y + box.height).toBeLessThan(paragraph.y + paragraph.height + 4);
  await close();
});

test('removing the map restores the article byte for byte, and the map can be added again', async () => {
  const body = article(
    ({prefix, exact, suffix}) => `${escaped(prefix)}<em>${escaped(exact)}</em>${escaped(suffix)}`,
  );
  const {page, close} = await open(body.replace('<h1>', '<h1 id="t">'), {
    head: '<style>* {all: unset} p {display: block}</style><script>addEventListener("DOMContentLoaded", () => before = document.querySelector("article").outerHTML, {once: true, capture: true})</script>',
  });
  const same = () =>
    page.evaluate(() => {
      const article = document.querySelector('article')!;
      const texts = [...article.querySelectorAll('p')].map(p => p.childNodes.length);
      return {
        same: article.outerHTML === (window as unknown as {before: string}).before,
        most: Math.max(...texts),
        sheets: document.adoptedStyleSheets.length,
      };
    });
  expect((await same()).same).toBe(false);
  const element = await page.evaluateHandle(() => document.querySelector('dateline-map')!);
  await element.evaluate(element => element.remove());
  await expect.poll(same).toEqual({same: true, most: 3, sheets: 0});
  await element.evaluate(element => document.body.append(element));
  await expect.poll(() => page.locator('[data-dateline-mark]').count()).toBe(story.mentions.length);
  await close();
});
