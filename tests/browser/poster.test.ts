import {midpoint} from '@turf/turf';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultTheme as theme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {
  type Camera,
  launchBrowser,
  type OpenPage,
  openPage,
  type Pixel,
  pixelOf,
  readCamera,
  restingCamera,
  shownFacts,
  shownTitle,
  tapWholeStory,
} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/?start=poster`;

/** An embed fits its window; the page that scrolls is its host's. Here it has something of its own below. */
async function lengthen(page: Page): Promise<void> {
  await page.addStyleTag({content: 'body { padding-bottom: 400px }'});
}

/** Takes a picture and returns how much of the circle around a position has the story's colour, from 0 to 1. */
async function shareRinged(page: Page, {x, y}: Pixel, radius: number): Promise<number> {
  const half = Math.ceil(radius) + 2;
  const clip = {x: Math.round(x) - half, y: Math.round(y) - half, width: 2 * half, height: 2 * half};
  const {data, width} = PNG.sync.read(await page.screenshot({clip}));
  const ink = theme.schemes.light.story;
  const story = [1, 3, 5].map(start => Number.parseInt(ink.slice(start, start + 2), 16));
  const isStory = (column: number, row: number) =>
    story.every((value, channel) => Math.abs(value - data[4 * (row * width + column) + channel]!) < 90);
  const directions = Array.from({length: 72}, (_, index) => (index / 72) * 2 * Math.PI);
  const ringed = directions.filter(angle =>
    [-1, -0.5, 0, 0.5, 1].some(off =>
      isStory(
        Math.floor(x - clip.x + (radius + off) * Math.cos(angle)),
        Math.floor(y - clip.y + (radius + off) * Math.sin(angle)),
      ),
    ),
  );
  return ringed.length / directions.length;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the poster with mouse and keys', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser, EMBED, {viewport: {width: 900, height: 730}});
    await lengthen(open.page);
    return () => open.close();
  });
  beforeEach(async () => {
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('button', {name: 'Whole story'}).click();
    await restingCamera(open.page);
  });

  const zoom = async () => (await restingCamera(open.page)).zoom;
  const sea = async () => {
    const {x, y, width, height} = (await open.page.locator('.map-frame').boundingBox())!;
    return {x: x + width * 0.4, y: y + height * 0.75};
  };

  test.each(story.places.map(({id}) => id))('a click on %s opens its facts and rings it', async id => {
    const {page} = open;
    const {name, position} = story.places.find(place => place.id === id)!;
    const {x, y} = await pixelOf(page, position);
    const radius = Number(
      await page.locator(`.poster:visible a[data-place="${id}"] .ring`).getAttribute('r'),
    );
    expect(await shareRinged(page, {x, y}, radius)).toBeLessThan(0.4);
    await page.mouse.click(x, y);
    await expect.poll(() => shownTitle(page)).toBe(name);
    expect(await page.evaluate(() => location.hash)).toBe(`#place=${id}`);
    const place = page.locator(`.poster:visible a[data-place="${id}"]`);
    expect(await place.getAttribute('aria-current')).toBe('true');
    const there = await pixelOf(page, position);
    await expect.poll(() => shareRinged(page, there, radius)).toBeGreaterThan(0.6);
    // It has moved clear of the panel.
    const panel = (await page.locator('.panel').boundingBox())!;
    expect(there.x).toBeLessThan(panel.x);
  });

  test('a click on the route opens its claim', async () => {
    const {page} = open;
    const [pyongyang, front] = ['pyongyang', 'kursk-front'].map(
      id => story.places.find(place => place.id === id)!,
    );
    const halfway = midpoint(front!.position, pyongyang!.position).geometry.coordinates as Position;
    const {x, y} = await pixelOf(page, halfway);
    await page.mouse.click(x, y);
    await expect.poll(() => shownFacts(page)).toEqual(['far-from-home']);
    expect(await page.evaluate(() => location.hash)).toBe('#fact=far-from-home');
  });

  test('a drag pans and selects nothing', async () => {
    const {page} = open;
    const before = await restingCamera(page);
    const {x, y} = await sea();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 30, {steps: 6});
    await page.mouse.up();
    const after = await restingCamera(page);
    const degrees = (120 / (512 * 2 ** before.zoom)) * 360;
    expect(after.longitude - before.longitude).toBeCloseTo(degrees, 0);
    expect(after.latitude).toBeLessThan(before.latitude);
    expect(after.zoom).toBe(before.zoom);
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });

  test('the wheel scrolls the page, says how it would zoom, and zooms with Ctrl about the pointer', async () => {
    const {page} = open;
    const before = await zoom();
    const {x, y} = await pixelOf(page, [37.6173, 55.7558]);
    // A reader who has clicked into the map zooms with the wheel until they leave it.
    await page.mouse.move(x, 20);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator('.map-hint').getAttribute('data-shown')).toBe('');
    expect(await zoom()).toBe(before);
    await page.mouse.wheel(0, -40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(zoom).toBeGreaterThan(before + 0.3);
    const moved = await pixelOf(page, [37.6173, 55.7558]);
    expect(Math.hypot(moved.x - x, moved.y - y)).toBeLessThan(1);
  });

  test('a double click comes nearer, about itself', async () => {
    const {page} = open;
    const before = await zoom();
    const {x, y} = await sea();
    await page.mouse.dblclick(x, y);
    await expect.poll(zoom).toBeCloseTo(before + 1, 3);
  });

  test('keys pan and zoom, and buttons zoom to eight times and back to the first view', async () => {
    const {page} = open;
    const first = await restingCamera(page);
    await page.locator('.posters').focus();
    await page.keyboard.press('ArrowRight');
    expect((await restingCamera(page)).longitude).toBeGreaterThan(first.longitude + 5);
    await page.keyboard.press('+');
    await expect.poll(zoom).toBeCloseTo(first.zoom + 1, 3);
    await page.keyboard.press('-');
    await expect.poll(zoom).toBeCloseTo(first.zoom, 3);
    for (let step = 0; step < 5; step++) await page.getByRole('button', {name: 'Zoom in'}).click();
    await expect.poll(zoom).toBeCloseTo(first.zoom + 3, 3);
    await page.getByRole('button', {name: 'Whole story'}).click();
    expect(await restingCamera(page)).toEqual(first);
  });

  test('strokes and type keep their size, and labels are placed again without touching', async () => {
    const {page} = open;
    const look = () =>
      page.locator('.poster:visible').evaluate(poster => {
        const box = (element: Element) => {
          const {left, top, right, bottom} = element.getBoundingClientRect();
          return {left, top, right, bottom, name: element.textContent};
        };
        const texts = [...poster.querySelectorAll('a[data-place] text')].filter(
          text => text.getClientRects().length > 0 && getComputedStyle(text).display !== 'none',
        );
        const frame = poster.parentElement!.getBoundingClientRect();
        return {
          labels: texts
            .map(box)
            .filter(
              ({left, right, top, bottom}) =>
                right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom,
            ),
          size: getComputedStyle(texts[0]!).fontSize,
          dot: poster.querySelector('a[data-rank="main"] .dot')!.getBoundingClientRect().width,
        };
      });
    const before = await look();
    for (let step = 0; step < 3; step++) {
      await page.getByRole('button', {name: 'Zoom in'}).click();
      await restingCamera(page);
      const {labels, size, dot} = await look();
      expect(size).toBe(before.size);
      expect(dot).toBeCloseTo(before.dot, 1);
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom - 3 <= b.top || b.bottom - 3 <= a.top;
          expect(apart, `${a.name} touches ${b.name} after ${step + 1} steps`).toBe(true);
        }
      }
    }
    const near = (await look()).labels.map(({name}) => name);
    expect(near).toEqual(expect.arrayContaining(['Kursk front', 'Kyiv', 'Moscow']));
  });

  test('other units and another language reach its labels', async () => {
    const {page} = open;
    const place = page.locator('.poster:visible a[data-place="kyiv"] text');
    await page.getByRole('button', {name: 'mi', exact: true}).click();
    await page.locator('.strip [data-place="seoul"]').click();
    const leg = page.locator('.poster:visible [data-leg^="washington/seoul"] text');
    await expect.poll(() => leg.first().textContent()).toContain('mi');
    await page.getByRole('button', {name: 'km', exact: true}).click();
    await expect.poll(() => leg.first().textContent()).toContain('km');
    expect(await place.textContent()).toBe('Kyiv');
    const ukrainian = await openPage(browser, `${EMBED}&lang=uk`);
    const name = ukrainian.page.locator('.poster:visible a[data-place="kyiv"] text');
    await expect.poll(() => name.textContent()).toBe(story.places.find(({id}) => id === 'kyiv')!.names.uk);
    await ukrainian.close();
  });

  test('a click on a place whose dot lies under another’s leaves the focus on the place that it opens', async () => {
    const {page, close} = await openPage(browser, EMBED);
    const dot = (await page.locator('.poster:visible a[data-place="pyongyang"] .dot').boundingBox())!;
    await page.mouse.click(dot.x + dot.width / 2 - 1, dot.y + dot.height / 2 - 1);
    await expect.poll(() => shownTitle(page)).toBe('Pyongyang');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-place'));
    expect(await focused()).toBe('pyongyang');
    await close();
  });

  test('nothing went wrong, and nothing of MapLibre was asked for', async () => {
    expect(open.faults).toEqual([]);
    const asked = await open.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => name),
    );
    expect(asked.filter(name => /open-map|maplibre|\.pbf/.test(name))).toEqual([]);
  });
});

describe('the poster by touch', () => {
  let open: OpenPage;
  let touch: CDPSession;
  let whole: Camera;
  beforeAll(async () => {
    open = await openPage(browser, EMBED, {
      viewport: {width: 390, height: 600},
      hasTouch: true,
      isMobile: true,
    });
    whole = await readCamera(open.page);
    await lengthen(open.page);
    touch = await open.page.context().newCDPSession(open.page);
    return () => open.close();
  });

  /** Two fingers, from one distance apart to another, while their middle moves up. */
  const pinch = async (from: number, to: number, up: number) => {
    const {x, y, width, height} = (await open.page.locator('.map-frame').boundingBox())!;
    const points = (share: number) => {
      const half = (from + (to - from) * share) / 2;
      const middle = {x: x + width / 2, y: y + height / 2 - up * share};
      return [-half, half].map((dx, id) => ({x: middle.x + dx, y: middle.y, id}));
    };
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: points(0)});
    for (let step = 1; step <= 10; step++) {
      await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: points(step / 10)});
      await open.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  };

  test('two fingers zoom by how far they part, and leave the page where it is', async () => {
    const before = await restingCamera(open.page);
    await pinch(80, 240, 0);
    await expect
      .poll(async () => (await restingCamera(open.page)).zoom)
      .toBeCloseTo(before.zoom + Math.log2(3), 0.5);
    expect(await open.page.evaluate(() => scrollY)).toBe(0);
  });

  test('two fingers side by side pan', async () => {
    const before = await restingCamera(open.page);
    await pinch(100, 100, 80);
    const after = await restingCamera(open.page);
    expect(after.latitude).toBeLessThan(before.latitude - 1);
    expect(after.zoom).toBeCloseTo(before.zoom, 1);
  });

  test('one finger scrolls the page', async () => {
    const before = await restingCamera(open.page);
    const {x, y} = (await open.page.locator('.map-frame').boundingBox())!;
    const at = (dy: number) => [{x: x + 200, y: y + 300 - dy, id: 0}];
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0)});
    for (let dy = 10; dy <= 120; dy += 10) {
      await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: at(dy)});
      await open.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    await expect.poll(() => open.page.evaluate(() => scrollY)).toBeGreaterThan(20);
    expect(await readCamera(open.page)).toEqual(before);
  });

  test('a tap opens the sheet, with the place above it', async () => {
    const {page} = open;
    await page.evaluate(() => scrollTo(0, 0));
    await tapWholeStory(page, whole);
    const {position, name} = story.places.find(({id}) => id === 'washington')!;
    const {x, y} = await pixelOf(page, position);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => shownTitle(page)).toBe(name);
    await restingCamera(page);
    const there = await pixelOf(page, position);
    const sheet = (await page.locator('.panel').boundingBox())!;
    expect(there.y).toBeLessThan(sheet.y);
    expect(open.faults).toEqual([]);
  });
});
