import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import subsetFont from 'subset-font';
import type {PictureFontFile, PictureFonts} from '../../publish/fonts/picture-font.ts';
import type {WebFont} from '../../publish/fonts/web-font.ts';
import {type FontFile, readFont} from './read-font.ts';
import {partsOf, rangesOf} from './script-ranges.ts';

/** One of a newsroom's own fonts, as configured: its file is absolute or relative to the project's folder. */
export type FontSource = {
  family: string;
  file: string;
  weight?: number | undefined;
  style?: 'normal' | 'italic' | undefined;
};

/** A site's own fonts, for its pages and for its pictures. */
export type SiteFonts = {web: WebFont[]; pictures: PictureFonts};

/** Where a project caches fonts. */
const CACHE = 'node_modules/.cache/dateline/fonts';
/** The weights that pictures use. */
const PICTURE_WEIGHTS = [400, 700];

/**
 * Makes the fonts of a project's site from their files: WOFF2 parts by script for pages, whole files for pictures.
 * If several files have the same family, weight and style, each adds the characters that those before it lack. Reuses
 * what the cache in `node_modules` has of the same file.
 */
export async function makeFonts(sources: FontSource[], root: string): Promise<SiteFonts> {
  const fonts: SiteFonts = {web: [], pictures: {files: [], names: {}}};
  const had = new Map<string, Set<number>>();
  for (const source of sources) {
    const font = await readFont(resolve(root, source.file));
    const face = faceOf(source, font);
    const before = had.get(Object.values(face).join()) ?? new Set();
    const points = [...font.points].filter(point => !before.has(point));
    had.set(Object.values(face).join(), new Set([...before, ...points]));
    fonts.web.push(...(await webFonts(face, font.sfnt, points, root)));
    fonts.pictures.files.push(...(await pictureFiles(face, font, root)));
    fonts.pictures.names[source.family] = font.name;
  }
  return fonts;
}

type FontFace = Pick<WebFont, 'family' | 'weight' | 'style'>;

function faceOf({family, weight, style = 'normal'}: FontSource, {weights}: FontFile): FontFace {
  return {family, weight: String(weight ?? weights?.join(' ') ?? 400), style};
}

async function webFonts(face: FontFace, sfnt: Buffer, points: number[], root: string): Promise<WebFont[]> {
  return Promise.all(
    partsOf(points).map(async ({name, points}) => {
      const bytes = await cached(root, `${hashOf(sfnt)}-${hashOf(points.join())}.woff2`, () =>
        subsetFont(sfnt, textOf(points), {targetFormat: 'woff2'}),
      );
      const words = face.family.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const fileName = `assets/${words}-${name}-${hashOf(bytes)}.woff2`;
      return {...face, ranges: rangesOf(points), fileName, bytes, address: `./${fileName}`};
    }),
  );
}

/** Converts one by one, since some fonts have more characters than a call may have arguments. */
function textOf(points: number[]): string {
  return points.map(point => String.fromCodePoint(point)).join('');
}

/** Instantiates a variable font in each weight of pictures, whose renderer does not support variable fonts. */
async function pictureFiles(
  {family, weight: own, style}: FontFace,
  {sfnt, weights}: FontFile,
  root: string,
): Promise<PictureFontFile[]> {
  const wanted = weights
    ? PICTURE_WEIGHTS.filter(weight => weights[0] <= weight && weight <= weights[1])
    : [undefined];
  return Promise.all(
    wanted.map(async weight => {
      const path = await cachedInstance({sfnt}, weight, root);
      return {family, weight: weight ?? Number(own), style, path};
    }),
  );
}

/** Returns the path of a font in one weight of those that it has, or of the whole font. */
export async function cachedInstance(
  {sfnt}: Pick<FontFile, 'sfnt'>,
  weight: number | undefined,
  root: string,
): Promise<string> {
  const name = `${hashOf(sfnt)}-${weight ?? 'whole'}.ttf`;
  await cached(root, name, async () =>
    weight === undefined
      ? sfnt
      : subsetFont(sfnt, '', {keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: {wght: weight}}),
  );
  return join(root, CACHE, name);
}

async function cached(root: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(root, CACHE, name);
  if (existsSync(file)) return readFile(file);
  const bytes = await make();
  await mkdir(dirname(file), {recursive: true});
  // Several workers may make the same file; a rename keeps them from reading each other's unfinished one.
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
  return bytes;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
