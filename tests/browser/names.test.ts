import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage} from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EMBED = 'embed/prisoner-swap/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds amiss, each rule with the elements; its rule that names hold what is shown is still experimental. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => {
    const options: RunOptions = {rules: {'label-content-name-mismatch': {enabled: true}}};
    return (window as unknown as {axe: {run(o: RunOptions): Promise<AxeResults>}}).axe.run(options);
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

test.each(['', '#place=seoul', '#fact=casualties', '#fact=far-from-home'])(
  'axe finds nothing in the page and the embed at %s',
  async hash => {
    for (const path of ['', EMBED]) {
      const {page, close} = await openPage(browser, `${path}?start=poster${hash}`);
      expect(await violations(page), path).toEqual([]);
      await close();
    }
  },
);

test('an announcement says what is shown, without hidden numbers, in the language of names', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster&lang=ko`);
  const said = page.locator('.announcement');
  await page.locator('.strip [data-place="seoul"]').click();
  await expect.poll(() => said.textContent()).toMatch(/^Selected: 서울, /);
  await page.evaluate(() => {
    location.hash = 'fact=casualties';
  });
  await expect.poll(() => said.textContent()).toMatch(/^Selected: \D/);
  await close();
});

test('every name that a screen reader says is the one shown', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster&lang=ko`);
  const told = await page
    .locator('.poster:visible a[data-place]')
    .evaluateAll(links =>
      links.map(link => [link.getAttribute('aria-label'), link.querySelector('text')?.textContent]),
    );
  for (const [name, shown] of told) expect(name).toBe(shown);
  expect(told.flat()).toContain('서울');
  await close();
});

test('a screen reader says each length on the map with its end points', async () => {
  const {page, close} = await openPage(browser, `${EMBED}?start=poster`);
  const tree = await page.locator('.map-frame').ariaSnapshot();
  expect(tree).not.toMatch(/text: about [\d,]+ km/);
  await page.locator('[data-control="list"]').click();
  expect(await page.locator('#story-list').innerText()).toMatch(/Pyongyang → Kursk front,? about 6,800 km/);
  await close();
});
