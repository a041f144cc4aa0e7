import type {Browser} from 'playwright-core';
import {createServer, type ViteDevServer} from 'vite';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, shownTitle} from './open-page.ts';

// React's development build says where the HTML is not what it would have rendered; the built one is silent.
let browser: Browser;
let server: ViteDevServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await createServer({server: {port: 0, host: '127.0.0.1', hmr: false}, logLevel: 'error'});
  await server.listen();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([
  ['', 'en-IE'],
  ['', 'en-US'],
  ['embed/prisoner-swap/', 'en-IE'],
])(
  'React takes over /%s with a place selected and the list open, and finds nothing amiss, in %s',
  async (path, locale) => {
    const page = await browser.newPage({locale, reducedMotion: 'reduce'});
    const faults: string[] = [];
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', error => faults.push(String(error)));
    // Names in a language that is not the page's own are React's work, here of the same words.
    await page.goto(`${server.resolvedUrls!.local[0]}${path}?start=poster&lang=en-ZA`);
    await page.waitForFunction(
      () => Object.keys(document.querySelector('figure')!).some(key => key.startsWith('__react')),
      undefined,
      {timeout: 60_000},
    );
    await page.locator('.strip [data-place="seoul"]').click();
    await expect.poll(() => shownTitle(page)).toBe('Seoul');
    await page.getByRole('button', {name: 'Zoom in'}).click();
    await page.getByRole('button', {name: 'Miles', exact: true}).click();
    const distances = page.locator('.place-distances:visible');
    await expect.poll(() => distances.innerText()).toMatch(/12\d mi/);
    expect(await shownTitle(page)).toBe('Seoul');
    expect(await page.locator('.poster:visible a[data-place="seoul"]').getAttribute('aria-current')).toBe(
      'true',
    );
    await page.getByRole('button', {name: 'All facts and places'}).click();
    await expect.poll(() => page.locator('#story-list').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  },
);
