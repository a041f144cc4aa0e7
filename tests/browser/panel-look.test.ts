import type {Browser, Locator, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {buildSite} from '../support/made-site.ts';
import {serve} from '../support/serve.ts';
import {launchBrowser, openPage, pixelsOf, restingCamera, shownTitle} from './open-page.ts';

const {story} = await readFirstStory();
const main = story.places.filter(({rank}) => rank === 'main');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['poster', 1280, 800],
  ['map', 1280, 800],
  ['poster', 390, 844],
  ['map', 390, 844],
])('on the %s at %i × %i', (start, width, height) => {
  test('“Whole story” shows all of it beside what is open', async () => {
    const {page, close} = await openPage(browser, `?start=${start}#place=seoul`, {viewport: {width, height}});
    const before = await restingCamera(page);
    await page.getByRole('button', {name: 'Whole story'}).click();
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeLessThan(before.zoom - 1);
    expect(await shownTitle(page)).toBe('Seoul');
    const map = (await page.locator('.map-frame').boundingBox())!;
    const panel = (await page.locator('.panel').boundingBox())!;
    const beside = panel.y <= map.y + 1;
    const right = beside ? panel.x : map.x + map.width;
    const bottom = beside ? map.y + map.height : panel.y;
    for (const {id, position} of main) {
      const seen = (await pixelsOf(page, position)).filter(
        ({x, y}) => x > map.x + 4 && x < right - 4 && y > map.y + 4 && y < bottom - 4,
      );
      expect(seen.length, id).toBeGreaterThan(0);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
    await close();
  });
});

test.each([320, 390, 768, 1280])('no text of a card runs under × at %i px', async width => {
  const {page, close} = await openPage(browser, '?start=poster#place=kursk-front', {
    viewport: {width, height: 700},
  });
  const under = await page.locator('.panel').evaluate(panel => {
    const body = panel.querySelector('.panel-body')!;
    const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (node.textContent!.trim() && !node.parentElement!.closest('.unseen')) ranges.push(range);
    }
    const cross = panel.querySelector('.panel-close svg')!.getBoundingClientRect();
    const found = new Set<string>();
    for (let top = 0; top < body.scrollHeight; top += 10) {
      body.scrollTop = top;
      for (const range of ranges)
        for (const {left, right, top, bottom} of range.getClientRects())
          if (left < cross.right && right > cross.left && top < cross.bottom && bottom > cross.top)
            found.add(range.toString());
    }
    return [...found];
  });
  expect(under).toEqual([]);
  await close();
});

test.each([320, 390, 480, 600, 700, 720, 768, 1280])(
  'no unit stands alone on a line at %i px',
  async width => {
    const {page, close} = await openPage(browser, `embed/${story.slug}/?start=poster`, {
      viewport: {width, height: 900},
    });
    const middle = async (selector: string) => {
      const {y, height} = (await page.locator(selector).boundingBox())!;
      return y + height / 2;
    };
    expect(Math.abs((await middle('.units')) - (await middle('.share-open')))).toBeLessThan(6);
    await close();
  },
);

test('the numbers in the strip are on the baseline of their names, and legible', async () => {
  const {page, close} = await openPage(browser, '?start=poster');
  const links = await page.locator('.strip a').evaluateAll(links =>
    links.map(link => {
      const number = link.querySelector('[aria-hidden]')!;
      const name = link.querySelector('[data-name]')!.getBoundingClientRect();
      const box = number.getBoundingClientRect();
      return {
        size: Number.parseFloat(getComputedStyle(number).fontSize),
        rise: name.bottom - box.bottom,
        gap: box.left - name.right,
      };
    }),
  );
  expect(links).toHaveLength(story.places.length);
  for (const {size, rise, gap} of links) {
    expect(size).toBeGreaterThanOrEqual(13);
    expect(Math.abs(rise)).toBeLessThan(4);
    expect(gap).toBeGreaterThan(2);
  }
  await close();
});

describe('in forced colours', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({page, close} = await openPage(browser, '?start=poster#fact=casualties', {forcedColors: 'active'}));
    return () => close();
  });

  test('the bar of figures has its parts, and each label the look of its own', async () => {
    const bar = await coloursAcross(page.locator('.figure-bar:visible'));
    expect(bar.length).toBeGreaterThanOrEqual(3);
    const {figures} = story.facts.find(({id}) => id === 'casualties')!;
    const swatches = page.locator('.figures:visible li');
    const looks = [];
    for (let index = 0; index <= figures.length; index++) looks.push(await squareBefore(swatches.nth(index)));
    expect(new Set(looks).size).toBe(looks.length);
  });

  test.each([
    ['a place', '.strip [data-place="washington"]', '.strip [data-place="pyongyang"]'],
    ['the words of a fact', '.article a[data-fact="casualties"]', '.article a[data-fact="pact"]'],
    ['a unit', '[data-unit="km"]', '[data-unit="mi"]'],
  ])('%s that is chosen has another ground than one that is not', async (_, chosen, other) => {
    if (chosen.includes('washington')) await page.locator(chosen).click();
    if (chosen.includes('casualties')) await page.locator(chosen).click();
    await page.mouse.move(0, 0);
    const grounds = async (selector: string) => groundsOf(await picture(page.locator(selector)));
    const plain = await grounds(other);
    const ownGrounds = async () => (await grounds(chosen)).filter(colour => !plain.includes(colour)).length;
    await expect.poll(ownGrounds).toBeGreaterThan(0);
  });
});

test.each(['light', 'dark'] as const)(
  'all text around the map has a contrast of 4.5 : 1, %s',
  async colorScheme => {
    const {page, close} = await openPage(browser, '?start=poster', {colorScheme});
    const check = async (selector: string) => {
      const weak = await page.locator(selector).evaluateAll(weakTexts);
      expect(weak, selector).toEqual([]);
    };
    await check('.story-header, .strip, .story-footer');
    await page.locator('.strip [data-place="kursk-front"]').click();
    await check('.panel, .strip');
    for (const fact of ['far-from-home', 'casualties']) {
      await page.locator(`.article a[data-fact="${fact}"]`).first().click();
      await check('.panel, .article');
    }
    await page.locator('[data-control="list"]').click();
    await check('.story-list, .strip');
    await page.locator('[data-control="share"]').click();
    await page.waitForSelector('dialog[open]');
    await check('dialog');
    await close();
  },
);

test('an article that runs to the left has its panel, its strip and its places where they belong', async () => {
  const site = buildSite(({article, ...rest}) => ({
    ...rest,
    article: article.replace(/^language: .*$/m, 'language: ar'),
  }));
  const server = await serve({folder: site.dist});
  const at = async (path: string) => {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'});
    await page.goto(`${server.origin}/embed/${story.slug}/?start=poster${path}`);
    await page.waitForSelector('figure[data-script]');
    return page;
  };
  const page = await at('#place=seoul');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const title = await box('.place-head:visible h3');
  const panel = await box('.panel');
  // Its text begins at the right, and × is at the left.
  const words = await page.locator('.place-head:visible h3').evaluate(heading => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().right;
  });
  expect(title.x + title.width - words).toBeLessThan(2);
  expect((await box('.panel-close')).x).toBeLessThan(panel.x + 4);
  // The first place of the strip is the one at the right.
  expect((await box('.strip li:first-child')).x).toBeGreaterThan((await box('.strip li:nth-child(2)')).x);
  // The map is as it is for everybody: each name beside its own dot.
  await page.keyboard.press('Escape');
  for (const {id} of main) {
    const mark = `.poster:visible a[data-place="${id}"]`;
    await expect.poll(() => page.locator(`${mark} text`).first().isVisible(), {message: id}).toBe(true);
    const [dot, name] = [await box(`${mark} .dot`), await box(`${mark} text`)];
    const apart = Math.max(name.x - (dot.x + dot.width), dot.x - (name.x + name.width));
    expect(apart, id).toBeLessThan(12);
  }
  await page.close();
  await server.close();
  site.remove();
});

async function picture(part: Locator): Promise<PNG> {
  return PNG.sync.read(await part.first().screenshot());
}

function colourAt({data, width}: PNG, x: number, y: number): string {
  return [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)].join(' ');
}

/** The colours along the middle of a part, each with at least five pixels of it. */
async function coloursAcross(part: Locator): Promise<string[]> {
  const png = await picture(part);
  const counts = new Map<string, number>();
  for (let x = 0; x < png.width; x++) {
    const colour = colourAt(png, x, Math.floor(png.height / 2));
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 5).map(([colour]) => colour);
}

/** The colour in the middle of the square before a label. */
async function squareBefore(label: Locator): Promise<string> {
  const png = await picture(label);
  return colourAt(png, 4, Math.min(10, Math.floor(png.height / 2)));
}

/** The colours that make up a tenth of a part or more: its ground and, where it is of several lines, what is around it. */
function groundsOf(png: PNG): string[] {
  const counts = new Map<string, number>();
  for (let y = 0; y < png.height; y++)
    for (let x = 0; x < png.width; x++) {
      const colour = colourAt(png, x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].filter(([, count]) => count > (png.width * png.height) / 10).map(([colour]) => colour);
}

/** Texts with less than 4.5 : 1 against what is behind them, opacities counted; it runs in the page. */
function weakTexts(parts: Element[]): string[] {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const rgba = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    return {rgb: [r, g, b], alpha: a / 255};
  };
  const over = (top: number[], alpha: number, below: number[]) =>
    top.map((value, index) => value * alpha + below[index]! * (1 - alpha));
  const ground = (element: Element | null): number[] => {
    if (!element) return rgba(getComputedStyle(document.documentElement).getPropertyValue('--page')).rgb;
    const {rgb, alpha} = rgba(getComputedStyle(element).backgroundColor);
    return alpha === 1 ? rgb : over(rgb, alpha, ground(element.parentElement));
  };
  const luminance = (rgb: number[]) => {
    const [r, g, b] = rgb.map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const weak: string[] = [];
  for (const part of parts)
    for (const element of [part, ...part.querySelectorAll('*')]) {
      const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim());
      const box = element.getBoundingClientRect();
      if (!own || box.width < 2 || element.matches('option, .unseen, .unseen *')) continue;
      let opacity = 1;
      for (let each: Element | null = element; each; each = each.parentElement)
        opacity *= Number(getComputedStyle(each).opacity);
      const behind = ground(element);
      const {rgb, alpha} = rgba(getComputedStyle(element).color);
      const [a, b] = [luminance(over(rgb, alpha * opacity, behind)), luminance(behind)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) weak.push(`${ratio.toFixed(2)} ${element.textContent!.trim().slice(0, 40)}`);
    }
  return weak;
}
