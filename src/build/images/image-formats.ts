import sharp, {type Sharp} from 'sharp';
import type {ResizedImage} from '../../story/resized-image.ts';

/** The greatest usual width of an image in the panel, for standard and high-density screens, in pixels. */
const WIDTHS = [336, 672];

const FORMATS: {extension: string; type: string; encode(image: Sharp): Sharp}[] = [
  {extension: 'avif', type: 'image/avif', encode: image => image.avif({quality: 55})},
  {extension: 'webp', type: 'image/webp', encode: image => image.webp({quality: 76})},
  {extension: 'jpg', type: 'image/jpeg', encode: image => image.jpeg({quality: 78, mozjpeg: true})},
];

/**
 * What a resized image depends on besides the original. Part of its name, so that the content of a name never changes.
 */
export const RECIPE = JSON.stringify([
  sharp.versions.sharp,
  WIDTHS,
  FORMATS.map(({encode}) => String(encode)),
]);

/** Returns the files that an image is resized to, none wider than the original; their addresses are bare file names. */
export function resizedImage(hash: string, width: number, height: number): ResizedImage {
  const widths = [...new Set(WIDTHS.map(each => Math.min(each, width)))];
  const widest = widths.at(-1)!;
  return {
    width: widest,
    height: Math.max(1, Math.round((height * widest) / width)),
    formats: FORMATS.map(({extension, type}) => ({
      type,
      files: widths.map(each => ({address: `${hash}-${each}.${extension}`, width: each})),
    })),
  };
}

/** Encodes an image in the width and format of one of its files: upright, in sRGB, on white, without metadata. */
export async function encodeImage(bytes: Uint8Array, type: string, width: number): Promise<Uint8Array> {
  const image = sharp(bytes).autoOrient().resize({width}).flatten({background: '#fff'});
  const format = FORMATS.find(each => each.type === type)!;
  return format.encode(image).toBuffer();
}
