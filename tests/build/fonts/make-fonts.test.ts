import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, describe, expect, test} from 'vitest';
import {makeFonts} from '../../../src/build/fonts/make-fonts.ts';
import {readFont} from '../../../src/build/fonts/read-font.ts';
import {partsOf, rangesOf} from '../../../src/build/fonts/script-ranges.ts';
import {fontFaces, fontsFor, inlineFonts} from '../../../src/publish/fonts/web-font.ts';
import {pngOf} from '../../../src/publish/pictures/draw-png.ts';
import {site} from '../../support/project.ts';

const ARIMO = resolve('node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf');
const EXTENDED = resolve(
  'node_modules/@fontsource-variable/antonio/files/antonio-latin-ext-wght-normal.woff2',
);
const ANTONIO = resolve('node_modules/@fontsource-variable/antonio/files/antonio-latin-wght-normal.woff2');

const root = mkdtempSync(join(tmpdir(), 'dateline-fonts-'));
afterAll(() => rmSync(root, {recursive: true}));

describe('a font of one’s own', async () => {
  const {web} = await makeFonts([{family: 'Pub Sans', file: ARIMO, weight: 700}], root);

  test('comes to pages in parts by script, which together have all its characters', async () => {
    const names = web.map(
      ({fileName}) => /^assets\/pub-sans-([a-z-]+)-[0-9a-f]{10}\.woff2$/.exec(fileName)?.[1],
    );
    expect(names).toEqual(
      ['latin', 'latin-ext', 'greek', 'cyrillic', 'arabic', 'other'].filter(name => names.includes(name)),
    );
    expect(names).toContain('cyrillic');
    const {points} = await readFont(ARIMO);
    const held = web.flatMap(({ranges}) =>
      ranges.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, i) => from + i)),
    );
    expect(held.sort((a, b) => a - b)).toEqual(
      [...points].filter(point => point >= 0x20).sort((a, b) => a - b),
    );
  });

  test('is WOFF2, far smaller than the file, and has the letters of its part', async () => {
    const latin = web[0]!;
    expect(Buffer.from(latin.bytes.subarray(0, 4)).toString()).toBe('wOF2');
    expect(latin.bytes.length).toBeLessThan(readFileSync(ARIMO).length / 4);
    writeFileSync(join(root, 'latin.woff2'), latin.bytes);
    const {points} = await readFont(join(root, 'latin.woff2'));
    expect(rangesOf([...points])).toEqual(latin.ranges);
  });

  test('is what a page asks for only where it shows that script', () => {
    expect(fontsFor(web, 'Kursk').map(({fileName}) => fileName)).toEqual([web[0]!.fileName]);
    expect(fontsFor(web, 'Курськ')).toHaveLength(1);
    expect(fontFaces(web)).toContain(
      `@font-face{font-family:'Pub Sans';font-weight:700;font-style:normal;font-display:swap;src:url("./${web[0]!.fileName}")format("woff2");unicode-range:u+20-7e,`,
    );
    const inline = fontFaces(inlineFonts(web.slice(0, 1)));
    expect(inline).toContain(
      `url("data:font/woff2;base64,${Buffer.from(web[0]!.bytes).toString('base64')}")`,
    );
  });

  test('is made once, and the same the next time', async () => {
    const again = await makeFonts([{family: 'Pub Sans', file: ARIMO, weight: 700}], root);
    expect(again.web).toEqual(web);
  });
});

test('a variable font has its range of weights, and each weight of pictures', async () => {
  const {web, pictures} = await makeFonts([{family: 'Pub Serif', file: ANTONIO}], root);
  expect(web[0]).toMatchObject({family: 'Pub Serif', weight: '100 700', style: 'normal'});
  expect(pictures.names).toEqual({'Pub Serif': 'Antonio'});
  expect(pictures.files.map(({weight, path}) => [weight, existsSync(path)])).toEqual([
    [400, true],
    [700, true],
  ]);
});

test('pictures are set in it, in both weights', async () => {
  const {pictures} = await makeFonts([{family: 'Pub Serif', file: ANTONIO}], root);
  const theme = {...site.theme, fonts: {...site.theme.fonts, serif: "'Pub Serif', Georgia, serif"}};
  const widthIn = (look: Parameters<typeof pngOf>[1], weight: number) =>
    inkWidth(
      pngOf(
        `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><rect width="600" height="60" fill="#fff"/><text y="40" font-size="30" font-weight="${weight}" font-family="${look.theme.fonts.serif}">Where it happened</text></svg>`,
        look,
      ),
    );
  const own = {theme, pictureFonts: pictures};
  // Antonio is a condensed face: about four fifths as wide as Tinos.
  expect(widthIn(own, 700)).toBeLessThan(0.9 * widthIn(site, 700));
  expect(widthIn(own, 700)).toBeGreaterThan(widthIn(own, 400));
});

test('without a font of the site’s own, titles are drawn with serifs, text without', () => {
  const widthIn = (family: string) =>
    inkWidth(
      pngOf(
        `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><rect width="900" height="60" fill="#fff"/><text x="2" y="50" font-size="60" font-weight="700" font-family="${family}">Where it happened</text></svg>`,
        site,
      ),
    );
  const {sans, serif} = site.theme.fonts;
  expect(widthIn(serif)).toBe(widthIn('Tinos'));
  expect(widthIn(sans)).toBe(widthIn('Arimo'));
  expect(widthIn('Tinos')).not.toBe(widthIn('Arimo'));
});

test('of two files of a family the second has what the first does not have', async () => {
  const {web} = await makeFonts(
    [
      {family: 'Pub', file: ANTONIO},
      {family: 'Pub', file: EXTENDED},
    ],
    root,
  );
  const points = web.flatMap(({ranges}) =>
    ranges.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, i) => from + i)),
  );
  expect(new Set(points).size).toBe(points.length);
  expect(fontsFor(web, 'A ł').length).toBe(2);
});

test('what is no font is refused', async () => {
  await expect(readFont('package.json')).rejects.toThrow();
});

test('code points are sorted by script and written as ranges', () => {
  expect(partsOf([0x9, 0x41, 0x42, 0x416, 0xac00])).toEqual([
    {name: 'latin', points: [0x41, 0x42]},
    {name: 'cyrillic', points: [0x416]},
    {name: 'other', points: [0xac00]},
  ]);
  expect(rangesOf([5, 1, 2, 3])).toEqual([
    [1, 3],
    [5, 5],
  ]);
});

/** The distance from the first to the last dark column of a picture. */
function inkWidth(png: Uint8Array): number {
  const {data, width} = PNG.sync.read(Buffer.from(png));
  const columns = [];
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) columns.push((at / 4) % width);
  return (
    columns.reduce((most, x) => Math.max(most, x), 0) -
    columns.reduce((least, x) => Math.min(least, x), width)
  );
}
