import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {packagedFont} from '../../publish/fonts/packaged-font.ts';
import type {PictureFontFile} from '../../publish/fonts/picture-font.ts';
import {cachedInstance} from './make-fonts.ts';
import {type FontFile, readFont} from './read-font.ts';

const require = createRequire(import.meta.url);

/**
 * Fonts for scripts that the pictures' own do not have, by a language that is written in each. Where letters join, one file
 * has all of the script and Latin, since the renderer can only mix fonts letter by letter.
 */
const WHOLE = {
  ar: 'noto-sans-arabic',
  he: 'noto-sans-hebrew',
  hi: 'noto-sans-devanagari',
  th: 'noto-sans-thai',
};
const IN_PARTS = {ja: 'noto-sans-jp', ko: 'noto-sans-kr', zh: 'noto-sans-sc'};

/** One weight for names and titles: the renderer takes the first font that has a character, whatever its weight. */
const WEIGHT = 600;
const STYLE = '600SemiBold';

/**
 * Finds fonts for code points: files with some of them each, and the points that no font has. Chinese characters are drawn as
 * the language writes them.
 */
export async function scriptFonts(
  points: Iterable<number>,
  language: string,
  root: string,
): Promise<{files: PictureFontFile[]; missing: number[]}> {
  const missing = new Set(points);
  const files: PictureFontFile[] = [];
  /** Adds a font if it has some of the points. */
  const add = async (file: string, pathOf: (font: FontFile) => Promise<string> | string) => {
    const font = await readFont(file);
    if (font.points.filter(point => missing.delete(point)).length === 0) return;
    files.push({family: font.name, weight: WEIGHT, style: 'normal', path: await pathOf(font)});
  };
  for (const name of Object.values(WHOLE)) {
    const file = packagedFont(name, STYLE);
    if (missing.size > 0) await add(file, () => file);
  }
  const own = new Intl.Locale(language).language;
  const east = Object.entries(IN_PARTS).toSorted(([a], [b]) => Number(b === own) - Number(a === own));
  for (const [, name] of east) {
    for (const [part, ranges] of missing.size > 0 ? await partsOf(name) : []) {
      if (![...missing].some(point => ranges.some(([from, to]) => from <= point && point <= to))) continue;
      const file = require.resolve(`@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`);
      await add(file, font => cachedInstance(font, WEIGHT, root));
    }
  }
  return {files, missing: [...missing]};
}

/** The parts of a package's font: the name of each in its file, and the code points that it is for. */
async function partsOf(name: string): Promise<[part: string, ranges: [from: number, to: number][]][]> {
  const parts: Record<string, string> = JSON.parse(
    await readFile(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  );
  return Object.entries(parts).map(([part, ranges]) => [
    part.replace(/[[\]]/g, ''),
    ranges.split(',').map(range => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  ]);
}
