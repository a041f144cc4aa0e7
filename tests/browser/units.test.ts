import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage} from './open-page.ts';

const EMBED = 'embed/prisoner-swap/?start=poster';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The lengths that the map shows. */
function shownLengths(page: Page): Promise<string[]> {
  return page.locator('.poster:visible .distance:visible').allTextContents();
}

test.each(['en-US', 'en-GB', 'de-DE'])('a reader in %s gets the unit of the article first', async locale => {
  const {page, close, faults} = await openPage(browser, EMBED, {locale});
  expect((await shownLengths(page))[0]).toBe('about 6,800 km');
  expect((await page.locator('.map-scale').textContent())!).toMatch(/^[\d,]+ km at /);
  await page.locator('.strip [data-place="seoul"]').click();
  const distances = page.locator('.place-distances:visible');
  expect(await distances.innerText()).not.toMatch(/\dmi| mi/);
  const miles = page.getByRole('button', {name: 'mi', exact: true});
  expect(await miles.getAttribute('aria-pressed')).toBe('false');
  await miles.click();
  await expect.poll(() => distances.innerText()).toMatch(/about 12\d mi/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await shownLengths(page))[0]).toBe('about 6,800 km · 4,200 mi');
  expect(faults).toEqual([]);
  await close();
});

test('the address chooses the unit, and the route with a claim keeps the article’s beside it', async () => {
  const {page, close} = await openPage(browser, `${EMBED}&units=nmi`);
  await expect.poll(async () => (await shownLengths(page))[0]).toMatch(/^about 6,800 km · 3,700 nmi$/);
  await close();
});

test('the dialog offers the unit', async () => {
  const {page, close} = await openPage(browser, EMBED);
  await page.getByRole('button', {name: 'Embed or download'}).click();
  await page.getByLabel('Distances').selectOption('Miles');
  await expect.poll(() => page.locator('dialog textarea').inputValue()).toContain('units=mi');
  const preview = page.frameLocator('.share-preview');
  await expect
    .poll(() => preview.locator('.poster:visible .distance:visible').first().textContent())
    .toBe('about 6,800 km · 4,200 mi');
  await close();
});
