import {z} from 'zod';
import {idSchema, wordsSchema} from '../../reading/schema-parts.ts';
import {webAddress} from '../site-address.ts';
import {messagesSchema} from './messages-schema.ts';
import {themeSchema} from './theme-schema.ts';

const fontSchema = z.strictObject({
  family: z
    .string()
    .regex(/^[^"'{}<>;\\,]+$/)
    .describe('the name that the theme has for it, as "Pub Sans"'),
  file: wordsSchema.describe('a font file, as "./fonts/pub-sans.woff2"'),
  weight: z.int().min(1).max(1000).exactOptional().describe('a weight from 1 to 1000, as 700'),
  style: z.enum(['normal', 'italic']).exactOptional(),
});

/** The fields of `dateline.config.ts`. Descriptions complete "expected …" in messages. */
export const configSchema = z.strictObject({
  stories: wordsSchema.exactOptional().describe('the folder of the stories, as "stories"'),
  site: z
    .string()
    .refine(text => webAddress(text) !== undefined)
    .exactOptional()
    .describe('the address of the folder that the site is published at, as "https://maps.example.org/"'),
  lead: idSchema.exactOptional().describe('the name of a story’s folder, as "prisoner-swap"'),
  theme: themeSchema.exactOptional().describe('colours, type and widths: see docs/configuration.md'),
  fonts: z.array(fontSchema).exactOptional().describe('a list of fonts, each with its family and its file'),
  messages: messagesSchema.exactOptional().describe('words of the interface: see docs/configuration.md'),
  borders: wordsSchema.exactOptional().describe('a file with a border policy, as "./borders.yaml"'),
  basemap: z.strictObject({}).exactOptional().describe('an empty group: there is no option yet'),
  brand: z
    .strictObject({
      name: wordsSchema.describe('the name of the house, as "The Example Times"'),
      link: z
        .string()
        .refine(text => webAddress(text) !== undefined)
        .exactOptional()
        .describe('an address of the web, as "https://example.org/"'),
    })
    .exactOptional()
    .describe('the name of the house and its link'),
});

/** The configuration of a newsroom's site; every field is optional. */
export type DatelineConfig = z.input<typeof configSchema>;
