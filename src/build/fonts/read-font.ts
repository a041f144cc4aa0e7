import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {Blob, Face} from 'harfbuzzjs';
import subsetFont from 'subset-font';

/**
 * A parsed font file: its bytes as TrueType or OpenType, its name, its code points, and its weight range if it is
 * variable.
 */
export type FontFile = {sfnt: Buffer; name: string; points: Uint32Array; weights?: [number, number]};

/** OpenType name ids: the typographic family, and the family for older programs. */
const [TYPOGRAPHIC, FAMILY] = [16, 1];

/** Cached, since both checking a configuration and using it read its fonts. */
const known = new Map<string, FontFile>();

/** Reads a TrueType, OpenType, WOFF or WOFF2 font. Throws for anything else. */
export async function readFont(path: string): Promise<FontFile> {
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const font = known.get(hash) ?? (await fontOf(bytes));
  known.set(hash, font);
  return font;
}

async function fontOf(bytes: Buffer): Promise<FontFile> {
  const isPacked = /^wOF/.test(bytes.toString('latin1', 0, 4));
  const sfnt = isPacked ? await subsetFont(bytes, '', {keepAllGlyphs: true, targetFormat: 'sfnt'}) : bytes;
  const face = new Face(new Blob(sfnt));
  // Copied, since HarfBuzz's memory moves when it grows.
  const points = face.collectUnicodes().slice();
  if (points.length === 0) throw new Error('The file is no font, or one without characters.');
  const {wght} = face.getAxisInfos();
  return {
    sfnt,
    name: face.getName(TYPOGRAPHIC, 'en') || face.getName(FAMILY, 'en'),
    points,
    ...(wght && {weights: [wght.min, wght.max]}),
  };
}
