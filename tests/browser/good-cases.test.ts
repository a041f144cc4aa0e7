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
