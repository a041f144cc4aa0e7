import {readFile} from 'node:fs/promises';
import {Blob, Face} from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A font's file, read: its bytes as TrueType or OpenType, its name, its code points, and its range of weights if it is variable. */
export type FontFile = {sfnt: Buffer; name: string; points: Uint32Array; weights?: [number, number]};

/** OpenType's numbers of names: the family as typographers have it, and as older programs do. */
const [TYPOGRAPHIC, FAMILY] = [16, 1];

/** Reads a font in TrueType, OpenType, WOFF or WOFF2. Throws for what is none. */
export async function readFont(path: string): Promise<FontFile> {
  const sfnt = await subsetFont(await readFile(path), '', {keepAllGlyphs: true, targetFormat: 'sfnt'});
  const face = new Face(new Blob(sfnt));
  const {wght} = face.getAxisInfos();
  return {
    sfnt,
    name: face.getName(TYPOGRAPHIC, 'en') || face.getName(FAMILY, 'en'),
    points: face.collectUnicodes(),
    ...(wght && {weights: [wght.min, wght.max]}),
  };
}
