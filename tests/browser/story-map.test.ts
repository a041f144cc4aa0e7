import {midpoint} from '@turf/turf';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {readFirstStory} from '../support/first-story.ts';
import {
  launchBrowser,
  type OpenPage,
  openPage,
  pixelOf,
  pixelsOf,
  restingCamera,
  shownFacts,
  shownTitle,
} from './open-page.ts';

const {story} = await readFirstStory();

describe('the story on its map', () => {
  let browser: Browser;
  let open: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPage(browser);
    return () => open.close();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('button', {name: 'Whole story'}).click();
    await restingCamera(open.page);
  });

  test.each(story.places.map(place => place.id))('a click on %s at its pixel opens its facts', async id => {
    const {page} = open;
    const place = story.places.find(place => place.id === id)!;
    const {x, y} = await pixelOf(page, place.position);
    await page.mouse.click(x, y);
    await expect.poll(() => shownTitle(page)).toBe(place.name);
    const expected = story.facts
      .filter(fact => [...fact.at, ...fact.along.flat(), ...fact.about].includes(id))
      .map(fact => fact.id);
    expect((await shownFacts(page)).sort()).toEqual([...expected].sort());
    expect(await page.evaluate(() => location.hash)).toBe(`#place=${id}`);
    await expect
      .poll(() => page.locator(`.strip [data-place="${id}"]`).getAttribute('aria-current'))
      .toBe('true');
  });

  test.each(story.facts.map(fact => fact.id))(
    'the words of %s in the article open it and move the map',
    async id => {
      const {page} = open;
      const fact = story.facts.find(fact => fact.id === id)!;
      const before = await restingCamera(page);
      const mention = page.locator(`.article a[data-fact="${id}"]`).first();
      await mention.click();
      const card = page.locator(`.panel article[data-fact="${id}"]`);
      await card.waitFor();
      expect(await card.getAttribute('aria-current')).toBe('true');
      expect(await mention.getAttribute('aria-current')).toBe('true');
      const text = (await card.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain(fact.title);
      expect(text).toContain(fact.source);
      if (fact.note) expect(text).toContain(fact.note);
      for (const {exact} of story.mentions.filter(mention => mention.fact === id))
        expect(text).toContain(exact);
      for (const {value} of fact.figures) expect(text).toContain(value.toLocaleString('en-GB'));
      if (fact.inferred.some(field => field.startsWith('when'))) expect(text).toContain('inferred');
      expect(await restingCamera(page)).not.toEqual(before);
      // Every place of the fact is on the map, clear of the panel.
      const frame = (await page.locator('.map-frame').boundingBox())!;
      const panel = (await page.locator('.panel').boundingBox())!;
      for (const place of [...fact.at, ...fact.along.flat(), ...fact.about]) {
        const pixels = await pixelsOf(page, story.places.find(({id}) => id === place)!.position);
        const clear = pixels.some(
          ({x, y}) =>
            x > frame.x &&
            x < frame.x + frame.width &&
            x < panel.x &&
            y > frame.y &&
            y < frame.y + frame.height,
        );
        expect(clear, `${place} is not to be seen at ${JSON.stringify(pixels)}`).toBe(true);
      }
    },
  );

  test.each(story.facts.map(fact => fact.id))('%s leads from the map back to its words', async id => {
    const {page} = open;
    const fact = story.facts.find(fact => fact.id === id)!;
    const place = fact.at[0] ?? fact.along[0]![0]!;
    const {x, y} = await pixelOf(page, story.places.find(({id}) => id === place)!.position);
    await page.mouse.click(x, y);
    const card = page.locator(`.panel article[data-fact="${id}"]`);
    await card.waitFor();
    const mention = page.locator(`.article a[data-fact="${id}"]`).first();
    expect(await mention.getAttribute('data-related')).toBe('');
    await card.getByRole('button', {name: 'Show in the article'}).click();
    await expect.poll(() => mention.evaluate(element => element === document.activeElement)).toBe(true);
    await expect
      .poll(() =>
        mention.evaluate(element => {
          const {top, bottom} = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(await mention.getAttribute('aria-current')).toBe('true');
  });

  test('back and forward walk what was selected', async () => {
    const {page} = open;
    const strip = page.locator('.strip');
    await strip.locator('[data-place="seoul"]').click();
    await strip.locator('[data-place="washington"]').click();
    await page.locator('.article a[data-fact="captured"]').first().click();
    await expect.poll(() => shownTitle(page)).toBe(story.facts.find(({id}) => id === 'captured')!.title);
    await page.goBack();
    await expect.poll(() => shownTitle(page)).toBe('Washington');
    await page.goBack();
    await expect.poll(() => shownTitle(page)).toBe('Seoul');
    await page.goForward();
    await expect.poll(() => shownTitle(page)).toBe('Washington');
  });

  test('with nothing selected any more, the map shows the whole story again', async () => {
    const {page} = open;
    const whole = await restingCamera(page);
    await page.locator('.strip [data-place="seoul"]').click();
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeGreaterThan(whole.zoom + 2);
    await page.keyboard.press('Escape');
    await expect.poll(() => restingCamera(page)).toEqual(whole);
    await page.goBack();
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeGreaterThan(whole.zoom + 2);
    await page.goBack();
    await expect.poll(() => restingCamera(page)).toEqual(whole);
  });

  test('Escape, a click on the sea and the close button clear the selection', async () => {
    const {page} = open;
    const clears = [
      () => page.keyboard.press('Escape'),
      async () => {
        const {x, y} = (await page.locator('.map-frame').boundingBox())!;
        await page.mouse.click(x + 40, y + 40);
      },
      () => page.getByRole('link', {name: 'Close'}).click(),
    ];
    for (const clear of clears) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Whole story'}).click();
      await page.locator('.strip [data-place="new-delhi"]').click();
      await page.locator('.panel').waitFor();
      await page.keyboard.press('Tab');
      await restingCamera(page);
      await clear();
      await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
      expect(await page.evaluate(() => location.hash)).toBe('');
    }
  });

  test('a click on the main route opens its claim, which holds up', async () => {
    const {page} = open;
    const [pyongyang, front] = ['pyongyang', 'kursk-front'].map(
      id => story.places.find(place => place.id === id)!,
    );
    const halfway = midpoint(front!.position, pyongyang!.position).geometry.coordinates as Position;
    const {x, y} = await pixelOf(page, halfway);
    await page.mouse.click(x, y);
    const card = page.locator('.panel article[data-fact="far-from-home"]');
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('nearly 7,000 km');
    expect(text).toContain('about 6,800 km');
    expect(text).toContain('Holds up');
    await card.getByText('How we know').click();
    await expect.poll(() => card.innerText()).toMatch(/great circle/i);
  });

  test('the whole list reaches every fact and place by keyboard', async () => {
    const {page} = open;
    await page.getByRole('button', {name: 'All facts and places'}).focus();
    await page.keyboard.press('Enter');
    const list = page.locator('#story-list');
    await expect.poll(() => list.isVisible()).toBe(true);
    expect(await list.locator('a[data-fact]').count()).toBe(story.facts.length);
    expect(await list.locator('a[data-place]').count()).toBe(story.places.length);
    await list.locator('a[data-place="tokyo"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shownTitle(page)).toBe('Tokyo');
    expect(await list.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tokyo');
    await page.locator('.strip [data-place="tokyo"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
    await page.locator('.strip [data-place="kyiv"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Kyiv');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place')))
      .toBe('kyiv');
  });

  test('units change every distance', async () => {
    const {page} = open;
    await page.locator('.strip [data-place="seoul"]').click();
    const distances = page.locator('.place-distances:visible');
    await expect.poll(() => distances.innerText()).toContain('195 km');
    await page.getByRole('button', {name: 'mi', exact: true}).click();
    await expect.poll(() => distances.innerText()).toMatch(/12\d mi/);
    await page.getByRole('button', {name: 'km', exact: true}).click();
  });

  test('the globe goes on and off, and its places answer a click', async () => {
    const {page} = open;
    const button = page.getByRole('button', {name: 'Globe'});
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.strip [data-place="new-delhi"]').click();
    await restingCamera(page);
    // A reader who has moved the map finds it where he left it.
    await page.locator('.posters').focus();
    await page.keyboard.press('ArrowRight');
    await restingCamera(page);
    await page.keyboard.press('ArrowLeft');
    await restingCamera(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
    const {x, y} = await pixelOf(page, [77.209, 28.6139]);
    await expect
      .poll(async () => {
        await page.mouse.click(x, y);
        return shownTitle(page);
      })
      .toBe('New Delhi');
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  });

  test('nothing went wrong on the page, and nothing was asked of another origin', () => {
    expect(open.faults).toEqual([]);
  });
});

test('an address opens its place or fact, and ignores what it does not know', async () => {
  const browser = await launchBrowser();
  const expected = {'#place=seoul': 'Seoul', '#fact=pact': story.facts.find(({id}) => id === 'pact')!.title};
  for (const [hash, title] of Object.entries(expected)) {
    const {page, faults, close} = await openPage(browser, hash);
    expect(await shownTitle(page)).toBe(title);
    expect(faults).toEqual([]);
    await close();
  }
  const unknown = await openPage(browser, '?theme=loud&units=leagues#place=atlantis');
  expect(await unknown.page.locator('.panel').isVisible()).toBe(false);
  expect(unknown.faults).toEqual([]);
  await browser.close();
});
