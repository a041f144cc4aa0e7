import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {launchBrowser, shownFacts, shownTitle} from './open-page.ts';

const {story} = await readFirstStory();
const EMBED = `embed/${story.slug}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  [1280, 800],
  [390, 844],
])('without JavaScript, at %i × %i', (width, height) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width, height}});
    page = await context.newPage();
    await page.goto(inject('site') + EMBED);
    return () => context.close();
  });

  test('the picture is there, with every main place named', async () => {
    const poster = page.locator('.poster:visible');
    expect(await poster.count()).toBe(1);
    for (const {id, name, rank} of story.places) {
      const place = poster.locator(`a[data-place="${id}"]`);
      expect(await place.locator('.dot').isVisible(), id).toBe(true);
      if (rank === 'main') expect(await place.getByText(name, {exact: true}).isVisible(), id).toBe(true);
    }
    expect(await poster.locator('.poster-ground .land').first().isVisible()).toBe(true);
  });

  test('every fact can be read', async () => {
    for (const {id, title, source} of story.facts) {
      const card = page.locator(`article[data-fact="${id}"]`);
      expect(await card.isVisible(), id).toBe(true);
      const text = (await card.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain(title);
      expect(text).toContain(source);
      for (const {exact} of story.mentions.filter(({fact}) => fact === id)) expect(text).toContain(exact);
    }
  });

  test.each(story.places.map(({id}) => id))('a click on %s shows its facts and no others', async id => {
    const {name} = story.places.find(place => place.id === id)!;
    await page.locator(`.strip [data-place="${id}"]`).click();
    await expect.poll(() => shownTitle(page)).toBe(name);
    const expected = story.facts.filter(fact =>
      [...fact.at, ...fact.along.flat(), ...fact.about].includes(id),
    );
    expect((await shownFacts(page)).sort()).toEqual(expected.map(({id}) => id).sort());
    expect(await page.locator(`[data-distances="${id}"]`).isVisible()).toBe(true);
    await page.getByRole('link', {name: 'Close'}).click();
    await expect.poll(async () => (await shownFacts(page)).length).toBe(story.facts.length);
  });

  test('a dot is its own place’s, beside a larger one too, and stays in sight', async () => {
    const dot = page.locator('.poster:visible a[data-place="moscow"] .dot');
    const box = (await dot.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => shownTitle(page)).toBe('Moscow');
    expect((await dot.boundingBox())!.y).toBeGreaterThan(0);
    await page.getByRole('link', {name: 'Close'}).click();
  });

  test('a place on the poster answers a real click', async () => {
    for (const {id, name, rank} of story.places) {
      if (rank !== 'main') continue;
      const text = page.locator(`.poster:visible a[data-place="${id}"] text`);
      const box = (await text.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => shownTitle(page)).toBe(name);
      await page.getByRole('link', {name: 'Close'}).click();
    }
  });
});

test('where the script cannot be loaded, the page is as without, and one line says so', async () => {
  const page = await browser.newPage();
  await page.route('**/assets/main-*.js', route => route.abort());
  await page.goto(inject('site') + EMBED);
  const note = page.locator('.map-note');
  await expect.poll(() => note.isVisible()).toBe(true);
  const words = () => note.evaluate(element => getComputedStyle(element, '::before').content);
  expect(await words()).toContain('could not be loaded');
  expect(await note.getByRole('button').isVisible()).toBe(false);
  expect((await shownFacts(page)).length).toBe(story.facts.length);
  const dot = page.locator('.poster:visible a[data-place="washington"] .dot');
  const box = (await dot.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => shownTitle(page)).toBe('Washington');
  await page.emulateMedia({media: 'print'});
  expect(await note.isVisible()).toBe(false);
  await page.close();
});

test('the article’s page without JavaScript has the article and every fact', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(inject('site'));
  expect(await page.locator('h1').innerText()).toBe(story.title);
  for (const {id} of story.facts) {
    await page.locator(`.article a[data-fact="${id}"]`).first().click();
    await expect.poll(() => shownFacts(page)).toEqual([id]);
  }
  await context.close();
});
