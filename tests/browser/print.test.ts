import {mkdirSync, writeFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {launchBrowser, openPage, shownFacts} from './open-page.ts';
import {pdfPages, pdfWords, whyNoWords} from './pdf-words.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;
const POINT = 96 / 72;

let browser: Browser;
beforeAll(async () => {
  mkdirSync('tests/output', {recursive: true});
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page as it is on paper, on screen, after the browser has said that it prints. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Each visible piece of text in a part of the page: its words, its size in points, its colour and its box. */
function textsIn(page: Page, selector: string) {
  return page.locator(selector).evaluateAll(
    (parts, point) =>
      parts.flatMap(part => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const texts = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          const range = document.createRange();
          range.selectNodeContents(node);
          const {width, top} = range.getBoundingClientRect();
          const style = getComputedStyle(parent);
          if (node.textContent!.trim() === '' || width < 2 || parent.closest('.unseen')) continue;
          if (style.visibility === 'hidden') continue;
          texts.push({
            words: node.textContent!.trim(),
            points: Number.parseFloat(style.fontSize) / point,
            color: style.color,
            top: top + scrollY,
          });
        }
        return texts;
      }),
    POINT,
  );
}

describe.each([
  ['the poster', `${EMBED}?start=poster&theme=dark#place=seoul`],
  ['the live map', `${EMBED}?start=map&theme=dark#place=seoul`],
  ['the list', `${EMBED}?start=poster#list`],
])('an embed printed from %s', (name, path) => {
  let page: Page;
  let close: () => Promise<void>;
  let pdf: Buffer;
  beforeAll(async () => {
    ({page, close} = await openPage(browser, path));
    if (name === 'the list') await page.locator('[data-control="list"]').click();
    pdf = await page.pdf({format: 'A4', printBackground: true});
    writeFileSync(`tests/output/print-${name.replaceAll(' ', '-')}.pdf`, pdf);
    await onPaper(page);
    return () => close();
  });

  test('is one sheet: the map and every fact, on its two sides at most', async () => {
    expect(pdfPages(pdf)).toBeLessThanOrEqual(2);
    expect((await shownFacts(page)).sort()).toEqual(story.facts.map(({id}) => id).sort());
    expect(await page.locator('.fact > .kicker:visible').count()).toBe(story.facts.length);
    const frame = (await page.locator('.map-frame').boundingBox())!;
    const ground = (await page.locator('.poster:visible .poster-ground').boundingBox())!;
    // 360° are 789.57 of the ground's 720 units: the world is there once.
    expect(frame.width / ((ground.width * 789.57) / 720)).toBeLessThan(1.05);
    const land = page.locator('.poster:visible .land').first();
    expect(await land.evaluate(path => getComputedStyle(path).visibility)).toBe('visible');
    // Paper is light.
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--page')),
    ).toBe('#ffffff');
  });

  test('has its facts in black and in 9 points or more', async () => {
    const texts = await textsIn(page, '.fact');
    expect(texts.length).toBeGreaterThan(5 * story.facts.length);
    for (const {words, points, color} of texts) {
      expect(points, words).toBeGreaterThanOrEqual(8.99);
      expect(color, words).toBe('rgb(0, 0, 0)');
    }
  });

  test('has no control', async () => {
    for (const part of [
      '.map-controls',
      '.strip',
      '.map',
      '.map-note',
      '.panel-close',
      '.story-list',
      '.units',
    ])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.locator('button:visible, summary:visible').count()).toBe(0);
    expect(await page.locator('svg:not(.posters svg):visible').count()).toBe(0);
  });

  test('says at its end whose it is and where it stands', async ({skip}) => {
    skip(whyNoWords !== undefined, `Words of printed pages: ${whyNoWords}`);
    const words = pdfWords(pdf);
    expect(words).toContain('Natural Earth');
    expect(words).toContain(story.credits);
    const address = `${inject('site')}`.replace(/\/$/, '');
    const last = story.facts.map(({title}) => words.indexOf(title.slice(0, 12))).sort((a, b) => b - a)[0]!;
    expect(words.indexOf(address)).toBeGreaterThan(last);
  });
});

describe.each([
  [1280, 800],
  [390, 844],
])('the article printed at %i × %i', (width, height) => {
  let page: Page;
  let close: () => Promise<void>;
  let pdf: Buffer;
  beforeAll(async () => {
    ({page, close} = await openPage(browser, '?start=poster#place=seoul', {viewport: {width, height}}));
    pdf = await page.pdf({format: 'A4', printBackground: true});
    writeFileSync(`tests/output/print-article-${width}.pdf`, pdf);
    await onPaper(page);
    return () => close();
  });

  test('begins with its text; the map and all facts follow on a page of their own', async ({skip}) => {
    skip(whyNoWords !== undefined, `Words of printed pages: ${whyNoWords}`);
    const words = pdfWords(pdf, 1);
    expect(words).toContain(story.title);
    const text = await page.locator('.article p').first().innerText();
    expect(words).toContain(text.slice(0, 40));
    expect(words).not.toContain('Where it happened');
    const pages = pdfPages(pdf);
    expect(pages).toBeLessThanOrEqual(5);
    const all = Array.from({length: pages}, (_, index) => pdfWords(pdf, index + 1));
    const map = all.findIndex(each => each.trimStart().startsWith('Where it happened'));
    const end = all.findIndex(each => each.includes(story.credits));
    expect(map).toBe(end + 1);
  });

  test('ends with the credit of the map and the address', ({skip}) => {
    skip(whyNoWords !== undefined, `Words of printed pages: ${whyNoWords}`);
    const words = pdfWords(pdf);
    expect(words.indexOf('Natural Earth')).toBeGreaterThan(words.indexOf('Where it happened'));
    expect(words.lastIndexOf(inject('site').replace(/\/$/, ''))).toBeGreaterThan(
      words.indexOf('Natural Earth'),
    );
  });
});

test.each(['A4', 'Letter'])('the article prints on %s with its words', async format => {
  const {page, close} = await openPage(browser, '?start=poster');
  const pdf = (await page.pdf({format})).toString('latin1');
  expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThan(2);
  await close();
});
