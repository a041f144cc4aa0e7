import {PNG} from 'pngjs';
import {describe, expect, test} from 'vitest';
import {pictureSite} from '../../src/build/picture-site.ts';
import {card} from '../../src/publish/pictures/card.ts';
import {pngOf} from '../../src/publish/pictures/draw-png.ts';
import type {Site} from '../../src/publish/site.ts';
import {readFirstStory} from '../support/first-story.ts';
import {project, site} from '../support/project.ts';

const data = await readFirstStory();

/** The first story with another title, in another language. */
const withTitle = (language: string, title: string) => ({...data, story: {...data.story, language, title}});

/** The columns of a drawn text that have ink, in pixels from the left. */
function inkOf(text: string, {theme, pictureFonts}: Site): number[] {
  const png = pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="100"><rect width="1100" height="100" fill="#fff"/><text x="20" y="64" font-size="48" font-family="${theme.fonts.sans}">${text}</text></svg>`,
    {theme, pictureFonts},
  );
  const {data: pixels, width} = PNG.sync.read(Buffer.from(png));
  const columns = Array.from({length: pixels.length / 4}, (_, pixel) => pixel).filter(
    pixel => pixels[pixel * 4]! < 128,
  );
  return columns.map(pixel => pixel % width);
}
const widthOf = (text: string, site: Site) => {
  const columns = inkOf(text, site);
  return columns.reduce((a, b) => Math.max(a, b), 0) - columns.reduce((a, b) => Math.min(a, b), 1e9);
};

describe.each([
  ['uk', 'Двоє полонених'],
  ['el', 'Δύο αιχμάλωτοι'],
  ['ar', 'أسيران من كوريا الشمالية'],
  ['he', 'שני שבויים'],
  ['hi', 'दो युद्धबंदी'],
  ['th', 'เชลยศึกสองคน'],
  ['zh', '两名战俘'],
  ['ja', '二人の捕虜'],
  ['ko', '포로 두 명'],
])('a title in the language %s', (language, title) => {
  const story = withTitle(language, title);

  test('is drawn in letters, none of them a box', async () => {
    const {site: own, issues} = await pictureSite(project, site, story);
    expect(issues).toEqual([]);
    const box = inkOf('\u{10ffff}', own).length;
    for (const letter of new Set(title.replaceAll(/[\s\p{M}]/gu, ''))) {
      expect(inkOf(letter, own).length, letter).toBeGreaterThan(20);
      expect(inkOf(letter, own).length, letter).not.toBe(box);
    }
  });

  test('is drawn in letters beside figures too, in the type of titles', async () => {
    const {site: own} = await pictureSite(project, site, story);
    const {fonts} = own.theme;
    const titles = {...own, theme: {...own.theme, fonts: {...fonts, sans: fonts.serif}}};
    const figures = inkOf('7,000', titles).length;
    const whole = inkOf(`${title} 7,000`, titles).length;
    const alone = inkOf(title, titles).length;
    expect(Math.abs(whole / (alone + figures) - 1)).toBeLessThan(0.25);
  });

  test('is on the card', async () => {
    const {site: own} = await pictureSite(project, site, story);
    expect(Buffer.from(card(story, own)).equals(card(withTitle(language, ' '), own))).toBe(false);
  });
});

test('Arabic letters join, Hebrew runs from right to left, and Hindi vowels stand before their letter', async () => {
  const siteFor = async (language: string, title: string) =>
    (await pictureSite(project, site, withTitle(language, title))).site;
  const arabic = await siteFor('ar', 'بيت');
  const apart = [...'بيت'].reduce((sum, letter) => sum + widthOf(letter, arabic), 0);
  expect(widthOf('بيت', arabic)).toBeLessThan(0.8 * apart);

  // The first letter stands at the right.
  const hebrew = await siteFor('he', 'שו');
  const [first, word] = [inkOf('ש', hebrew), inkOf('שו', hebrew)];
  const end = Math.max(...word) - (Math.max(...first) - Math.min(...first)) - 1;
  expect(Math.abs(word.filter(x => x >= end).length / first.length - 1)).toBeLessThan(0.15);
  expect(Math.abs(word.filter(x => x <= end).length / inkOf('ו', hebrew).length - 1)).toBeLessThan(0.15);

  // Each vowel stands before its letter, and the next letter after both.
  const hindi = await siteFor('hi', 'कि');
  expect(widthOf('किक', hindi)).toBeGreaterThan(widthOf('कि', hindi) + 0.6 * widthOf('क', hindi));
  expect(widthOf('किकिकि', hindi)).toBeGreaterThan(2.6 * widthOf('कि', hindi));
});

test('only the fonts that a story needs are loaded', async () => {
  const {site: same} = await pictureSite(project, site, data);
  expect(same).toBe(site);
  const {site: korean} = await pictureSite(project, site, withTitle('ko', '포로'));
  expect(korean.pictureFonts.files.length).toBeGreaterThan(0);
  expect(korean.pictureFonts.files.every(({family}) => /KR/.test(family))).toBe(true);
});

test('a letter that no font has is an error in words', async () => {
  const {issues} = await pictureSite(project, site, withTitle('en', 'Written in 𐎠'));
  expect(issues).toMatchObject([
    {file: 'geo/prisoner-swap', severity: 'error', message: expect.stringContaining('"𐎠" (U+103A0)')},
  ]);
});
