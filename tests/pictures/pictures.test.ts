import {mkdirSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage, restingCamera} from '../browser/open-page.ts';

const FOLDER = 'tests/output/pictures';
const SIZES = [
  [1280, 800],
  [768, 1024],
  [390, 844],
] as const;
const VIEWS = {
  whole: '',
  'kursk-front': '#place=kursk-front',
  seoul: '#place=seoul',
  washington: '#place=washington',
  poster: 'embed/prisoner-swap/?start=poster',
  'poster-fact': 'embed/prisoner-swap/?start=poster#fact=blinken-warning',
};

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, {recursive: true});
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const cases = SIZES.flatMap(([width, height]) =>
  (['light', 'dark'] as const).flatMap(colorScheme =>
    Object.entries(VIEWS).map(([name, path]) => ({name, path, width, height, colorScheme})),
  ),
);

test.each(cases)(
  '$name at $width × $height, $colorScheme',
  async ({name, path, width, height, colorScheme}) => {
    const {page, faults, close} = await openPage(browser, path, {viewport: {width, height}, colorScheme});
    // On narrow pages the figure is below the article's first words.
    await page.locator('figure.story').evaluate(figure => figure.scrollIntoView({block: 'start'}));
    await restingCamera(page);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await page.screenshot({path: `${FOLDER}/${name}-${width}-${colorScheme}.png`});
    expect(faults).toEqual([]);
    await close();
  },
);
