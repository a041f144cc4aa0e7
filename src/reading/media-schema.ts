import {z} from 'zod';
import {wordsSchema} from './schema-parts.ts';

/** The name of an image file of a supported type, without a folder. */
export const IMAGE_NAME = /^[^./\\][^/\\]*\.(jpe?g|png|webp|avif)$/i;

/** An image of a fact or a place. */
export const mediaSchema = z
  .strictObject({
    file: z
      .string()
      .regex(IMAGE_NAME)
      .describe(
        'the name of a JPEG, PNG, WebP or AVIF file that lies in the folder of the story itself, as bridge.jpg',
      ),
    alt: wordsSchema.describe('what is to be seen, in words for readers who do not see the image'),
    credit: wordsSchema.describe('who made the image, as "Photo: Anna Bauer"'),
    licence: wordsSchema.exactOptional().describe('the licence of the image, as "CC BY 4.0"'),
  })
  .describe('an image as a group with its "file", "alt" and "credit"');

/** The images of a fact or a place. */
export const mediaListSchema = z
  .array(mediaSchema)
  .min(1)
  .describe('a list of images in the folder of the story');

/** An image as written. */
export type MediaFields = z.output<typeof mediaSchema>;
