import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {EMBED} from './articles.ts';
import {FRAME} from './peers/peer-story.ts';

/** A picture of the map as the newsroom would have put it into the article. */
export type Picture = {name: 'png1' | 'png2'; bytes: number};

/**
 * Writes `map-1x.png` and `map-2x.png` into a folder: Chromium's pictures of our own poster, one or two pixels for each
 * CSS pixel, without its buttons. Throws if the embed page has no poster.
 */
export async function takePictures(browser: Browser, origin: string, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const scale of [1, 2] as const) {
    const context = await browser.newContext({viewport: FRAME, deviceScaleFactor: scale, locale: 'en-IE'});
    const page = await context.newPage();
    await page.goto(`${origin}${EMBED}?start=poster`);
    const poster = page.locator('svg.poster:visible').first();
    await poster.waitFor({timeout: 10_000});
    const bytes = await poster.screenshot({style: 'button { visibility: hidden !important }'});
    await writeFile(join(folder, `map-${scale}x.png`), bytes);
    pictures.push({name: scale === 1 ? 'png1' : 'png2', bytes: bytes.length});
    await context.close();
  }
  return pictures;
}
