import {z} from 'zod';
import {wordsSchema} from './schema-parts.ts';

const addressSchema = z.url({protocol: /^https?$/, normalize: true});

/** Someone who says a fact, with the page where they say it. */
export const sourceSchema = z
  .strictObject({
    name: wordsSchema.describe('who says so, as "Yonhap News Agency"'),
    url: addressSchema.describe('the address of the source, which starts with https:// or http://'),
    archived: addressSchema
      .exactOptional()
      .describe('the address of an archived copy, which starts with https:// or http://'),
    accessed: z.iso
      .date()
      .exactOptional()
      .describe('the day on which the source was read, as 2025-01-16: year, month and day'),
  })
  .describe('a source as a group with its "name" and its "url"');
