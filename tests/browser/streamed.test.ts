import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const PIECE = 16_384;

/** The page in pieces as a slow line brings it, its footer tag by tag: the map takes the room that the footer leaves. */
function inPieces(html: string): string[] {
  const footer = html.indexOf('<footer');
  expect(footer).toBeGreaterThan(0);
  const pieces: string[] = [];
  for (let start = 0; start < footer; start += PIECE) {
    pieces.push(html.slice(start, Math.min(start + PIECE, footer)));
  }
  return [...pieces, ...html.slice(footer).split(/(?<=>)(?=.)/)];
}

/** Sends the embed page piece by piece; its scripts are still on their way. */
const server = createServer(async (request, response) => {
  if (request.url !== '/') return;
  const html = await readFile(`dist/embed/${story.slug}/index.html`, 'utf8');
  response.setHeader('Content-Type', 'text/html');
  for (const piece of inPieces(html)) {
    response.write(piece);
    await wait(100);
  }
  response.end();
});

let browser: Browser;
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test.each([900, 390])('an embed that comes in pieces does not move, at %i px', async width => {
  const {port} = server.address() as AddressInfo;
  const page = await browser.newPage({viewport: {width, height: 700}});
  await page.goto(`http://127.0.0.1:${port}/`, {waitUntil: 'commit'});
  await page.waitForSelector('#page-end', {state: 'attached'});
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>(resolve => {
        new PerformanceObserver(list =>
          resolve(list.getEntries().map(entry => (entry as unknown as {value: number}).value)),
        ).observe({type: 'layout-shift', buffered: true});
        // There is nothing to report, as it should be.
        requestIdleCallback(() => resolve([]));
      }),
  );
  expect(shifts).toEqual([]);
  await page.close();
});
