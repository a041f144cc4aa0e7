import {createHash} from 'node:crypto';
import sharp from 'sharp';
import type {ImageFile} from '../../reading/check-media.ts';
import {RECIPE} from './image-formats.ts';

const MOST_MEGAPIXELS = 100;
const EXPECTED = 'expected a JPEG, PNG, WebP or AVIF image';

/** Decodes an image file to check that it can be used. Returns any problem in words; never throws. */
export async function readImage(bytes: Uint8Array): Promise<ImageFile> {
  try {
    const {format, compression, autoOrient} = await sharp(bytes, {limitInputPixels: false}).metadata();
    const {width, height} = autoOrient;
    if (!['jpeg', 'png', 'webp'].includes(format) && compression !== 'av1')
      return {unreadable: `Found an image in the format ${format}; ${EXPECTED}. Convert it.`};
    const megapixels = (width * height) / 1e6;
    if (megapixels > MOST_MEGAPIXELS)
      return {
        unreadable: `Found an image of ${Math.ceil(megapixels)} megapixels; expected at most ${MOST_MEGAPIXELS}. Make it smaller.`,
      };
    // Reads the whole file, so that a truncated one fails here.
    await sharp(bytes).resize({width: 16, height: 16, fit: 'inside'}).raw().toBuffer();
    const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 16);
    return {hash, width, height};
  } catch {
    return {
      unreadable: `Found a file that cannot be decoded as an image, or is damaged; ${EXPECTED}. Replace the file.`,
    };
  }
}
