import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import type {Browser} from 'playwright-core';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage, restingCamera} from './open-page.ts';

/** What this build's pictures are written to, for a change that is meant: copy them to `docs/`. */
const FOLDER = 'tests/output/readme';
/** The header above the map is as high as the machine's fonts make it. */
const OFFSETS = Array.from({length: 61}, (_, index) => index - 30);

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, {recursive: true});
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['whole-1280-light', '', 1280, 800, 'light'],
  ['kursk-front-1280-dark', '#place=kursk-front', 1280, 800, 'dark'],
  ['seoul-390-light', '#place=seoul', 390, 844, 'light'],
] as const)('the map looks as in the README’s picture %s', async (name, path, width, height, colorScheme) => {
  const {page, close} = await openPage(browser, path, {viewport: {width, height}, colorScheme});
  await page.locator('figure.story').evaluate(figure => figure.scrollIntoView({block: 'start'}));
  await restingCamera(page);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const shot = await page.screenshot();
  writeFileSync(`${FOLDER}/${name}.png`, shot);
  const frame = (await page.locator('.map-frame').boundingBox())!;
  await close();

  const [now, before] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(`docs/${name}.png`))];
  const top = Math.max(0, Math.round(frame.y)) + 30;
  const rows = Math.min(height, Math.round(frame.y + frame.height)) - 30 - top;
  const [left, columns] = [Math.round(frame.x), Math.floor(frame.width)];
  const crop = (picture: PNG, offset: number) => {
    const part = new PNG({width: columns, height: rows});
    PNG.bitblt(picture, part, left, top + offset, columns, rows, 0, 0);
    return part.data;
  };
  const different = OFFSETS.map(offset =>
    pixelmatch(crop(now, 0), crop(before, offset), undefined, columns, rows, {threshold: 0.15}),
  );
  expect(Math.min(...different) / (columns * rows)).toBeLessThan(0.02);
});
