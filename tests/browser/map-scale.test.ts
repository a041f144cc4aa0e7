import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage, restingCamera} from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['poster', 'map'])(
  'the scale is true and to be seen on the %s, wherever the reader goes',
  async start => {
    const {page, close} = await openPage(browser, `embed/prisoner-swap/?start=${start}`);
    const bar = page.locator('.map-scale');
    for (const step of ['', 'zoom-in', 'zoom-in']) {
      if (step) await page.locator(`[data-control="${step}"]`).click();
      const {zoom} = await restingCamera(page);
      const [, length = '', latitude] = /^([\d,]+) km at (\d+)°/.exec((await bar.textContent()) ?? '') ?? [];
      const pixels = await bar.evaluate(it => Number.parseFloat(getComputedStyle(it, '::after').width));
      const metres = (40_030_229 * Math.cos((Number(latitude) * Math.PI) / 180)) / (512 * 2 ** zoom);
      expect((pixels * metres) / 1000 / Number(length.replace(',', ''))).toBeCloseTo(1, 1);
      expect(await bar.isVisible()).toBe(true);
    }
    await page.getByRole('button', {name: 'mi', exact: true}).click();
    await expect.poll(() => bar.textContent()).toMatch(/ mi at /);
    await close();
  },
);
