import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, describe, expect, test} from 'vitest';
import {makeFonts} from '../../../src/build/fonts/make-fonts.ts';
import {measureType} from '../../../src/build/fonts/measure-type.ts';
import {pngOf} from '../../../src/publish/pictures/draw-png.ts';
import {textWidth} from '../../../src/scene/text-width.ts';
import {defaultTheme} from '../../../src/theme.ts';
import {site} from '../../support/project.ts';

const ANTONIO = resolve('node_modules/@fontsource-variable/antonio/files/antonio-latin-wght-normal.woff2');
const root = mkdtempSync(join(tmpdir(), 'dateline-type-'));
afterAll(() => rmSync(root, {recursive: true}));

describe('the default theme', () => {
  const {regular, bold, length, title} = measureType(defaultTheme.fonts, []);

  /** In thousandths of an em, by the advance widths of Helvetica and Helvetica-Bold in Adobe's font metrics. */
  test.each([
    ['Moscow', regular, 833 + 556 + 500 + 500 + 556 + 722],
    ['New Delhi', regular, 722 + 556 + 722 + 278 + 722 + 556 + 222 + 556 + 222],
    ['Edmonton', regular, 667 + 556 + 833 + 556 + 556 + 278 + 556 + 556],
    ['Washington', bold, 944 + 556 + 556 + 611 + 278 + 611 + 611 + 333 + 611 + 611],
    ['Kursk front', bold, 722 + 611 + 389 + 556 + 556 + 278 + 333 + 389 + 611 + 611 + 333],
    ['Pyongyang', bold, 667 + 556 + 611 + 611 + 611 + 556 + 556 + 611 + 611],
  ])('has %s as wide as in Helvetica', (text, advances, width) => {
    expect(textWidth(text, advances)).toBeCloseTo(width / 1000, 2);
  });

  test('has lengths in Georgia, whose figures are wider than those of Times, in which titles of pictures are drawn', () => {
    expect(textWidth('6,800', length)).toBeGreaterThan(1.2 * textWidth('6,800', title));
  });
});

test.each([
  ['sans', 'regular', 400],
  ['sans', 'bold', 700],
  ['serif', 'title', 700],
] as const)('a font of the site’s own is measured as it is drawn: %s, %s', async (role, look, weight) => {
  const {pictures} = await makeFonts([{family: 'Pub', file: ANTONIO}], root);
  const fonts = {...defaultTheme.fonts, [role]: "'Pub', sans-serif"};
  const words = 'HILLINGDON HILLINGDON';
  const png = pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><rect width="900" height="60" fill="#fff"/><text y="50" font-size="60" font-weight="${weight}" font-family="${fonts[role]}">${words}</text></svg>`,
    {theme: {...site.theme, fonts}, pictureFonts: pictures},
  );
  const measured = 60 * textWidth(words, measureType(fonts, pictures.files)[look]);
  expect(Math.abs(inkWidth(png) / measured - 1)).toBeLessThan(0.03);
});

/** The distance from the first to the last dark column of a picture. */
function inkWidth(png: Uint8Array): number {
  const {data, width} = PNG.sync.read(Buffer.from(png));
  const columns = Array.from({length: data.length / 4}, (_, pixel) => pixel)
    .filter(pixel => data[pixel * 4]! < 128)
    .map(pixel => pixel % width)
    .toSorted((a, b) => a - b);
  return columns.at(-1)! - columns[0]!;
}
