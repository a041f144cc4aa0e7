import {z} from 'zod';
import {mediaListSchema} from './media-schema.ts';
import {dateSchema, idSchema, inferredSchema, wordsSchema} from './schema-parts.ts';
import {sourceSchema} from './source-schema.ts';

const placeId = wordsSchema.describe('the id of a place');
const places = z.array(placeId).min(1);
const path = z.array(placeId).min(2);

/** One fact of `facts.yaml`. */
export const factSchema = z.strictObject({
  title: wordsSchema.describe('a title that says what happened in one line'),
  at: places.exactOptional().describe('a list of ids of the places where it happened'),
  along: z
    .union([path, z.array(path).min(1)])
    .exactOptional()
    .describe('a movement as a list of at least two ids of places, or a list of such movements'),
  about: places
    .exactOptional()
    .describe('a list of ids of places that it concerns although it happened elsewhere'),
  main: z
    .boolean()
    .exactOptional()
    .describe('true for a movement that the map shows before a reader selects anything'),
  when: dateSchema
    .exactOptional()
    .describe(
      'when it happened, a date or interval in EDTF, as 2025-01-15, 2025-01-15T14:30+02:00, 2025-01~, 2024-10/.. or 2025-01-11/2025-01-12',
    ),
  dateWords: wordsSchema.exactOptional().describe('the date in the words of the article, as "last Monday"'),
  source: wordsSchema
    .exactOptional()
    .describe('who says so, in words; a fact has this, or "sources", or both'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .exactOptional()
    .describe('a list of those who say so, each with the address where they do'),
  status: z
    .enum(['established', 'reported', 'estimate', 'quote', 'claim', 'planned'])
    .describe(
      'how sure it is: established as fact, reported by one side, an estimate, a quote, a claim or planned',
    ),
  note: wordsSchema.exactOptional().describe('what else a reader should know about the fact'),
  media: mediaListSchema.exactOptional(),
  claim: z
    .strictObject({
      value: z.number().positive().describe('the distance as a number above 0'),
      unit: z.enum(['km', 'mi', 'nmi']).describe('the unit of the distance'),
      qualifier: z
        .enum(['nearly', 'about', 'over', 'exactly'])
        .describe('how the article qualifies the number'),
    })
    .exactOptional()
    .describe('a distance that the article states; it is held against the length of the path in "along"'),
  figures: z
    .array(
      z.strictObject({
        value: z.number().nonnegative().describe('the number that the article reports, 0 or more'),
        unit: wordsSchema.describe('what is counted, as troops'),
        label: wordsSchema.describe('what the number says, as "killed"'),
        estimate: z.boolean().describe('true for an estimate, false for a count'),
        of: wordsSchema.exactOptional().describe('the id of the fact whose first figure this is a part of'),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('the numbers that the article reports'),
  inferred: inferredSchema([
    'title',
    'at',
    'along',
    'about',
    'when',
    'when.year',
    'source',
    'sources',
    'status',
    'claim',
    'figures',
  ]).exactOptional(),
});

/** All of `facts.yaml`: the facts by id. */
export const factsSchema = z.record(idSchema, factSchema);

/** A fact as written, without its id. */
export type FactFields = z.output<typeof factSchema>;
