import {readdirSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readStoryData} from '../../src/build/read-story-data.ts';
import {type BuiltSite, buildStories} from '../support/made-site.ts';
import {project} from '../support/project.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser, openPage, pixelOf, restingCamera, shownTitle} from './open-page.ts';

const CASES = 'tests/cases/good';

let browser: Browser;
let site: BuiltSite;
let server: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  site = buildStories(CASES);
  server = await serve({folder: site.dist});
});
afterAll(async () => {
  await browser.close();
  await server?.close();
  site?.remove();
});

test.each(readdirSync(CASES))('%s is built, becomes live, and a click on each place opens it', async name => {
  const {data} = await readStoryData({...project, stories: CASES}, name);
  const {page, faults, close} = await openPage(browser, `${server.origin}/embed/${name}/`);
  expect(data!.story.places.length).toBeGreaterThan(0);
  for (const {id, name, position} of data!.story.places) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Whole story'}).click();
    await restingCamera(page);
    const {x, y} = await pixelOf(page, position);
    await page.mouse.click(x, y);
    await expect.poll(() => shownTitle(page), {message: id}).toBe(name);
    expect(await page.evaluate(() => location.hash)).toBe(`#place=${id}`);
  }
  expect(await page.locator('figure.story').getAttribute('data-map')).toBe('live');
  expect(faults.filter(fault => !fault.startsWith(`asked ${server.origin}`))).toEqual([]);
  await close();
});

test('many places are one line below the map, with their number', async () => {
  const {page, close} = await openPage(browser, `${server.origin}/embed/city/?start=poster`, {
    viewport: {width: 390, height: 844},
  });
  expect((await page.locator('.strip').boundingBox())!.height).toBeLessThan(60);
  await page.getByRole('button', {name: 'All 21 places'}).click();
  await expect
    .poll(() =>
      page
        .locator('.story-list')
        .getByRole('link', {name: /^Waterloo Station/})
        .isVisible(),
    )
    .toBe(true);
  await close();
});

test('two addresses in a street are apart on the poster, at the width of a phone too', async () => {
  for (const viewport of [
    {width: 1280, height: 800},
    {width: 360, height: 640},
  ]) {
    const {page, close} = await openPage(browser, `${server.origin}/embed/two-addresses/?start=poster`, {
      viewport,
    });
    const [a, b] = await page
      .locator('.poster:visible a[data-place] .dot')
      .evaluateAll(dots => dots.map(dot => dot.getBoundingClientRect().y));
    expect(Math.abs(a! - b!)).toBeGreaterThan(30);
    await expect.poll(() => page.locator('.map-scale').innerText()).toMatch(/^\d+ m at 47° N$/);
    await close();
  }
});
