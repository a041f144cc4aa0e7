import {z} from 'zod';
import {WARNINGS} from './issue.ts';
import {dateSchema, ignoreSchema, inferredSchema, languageSchema, wordsSchema} from './schema-parts.ts';

/** The front matter of `article.md`. */
export const frontMatterSchema = z.strictObject({
  title: wordsSchema.describe('the headline of the article'),
  description: wordsSchema
    .exactOptional()
    .describe('one sentence that says what the map shows, for readers who do not see it and for previews'),
  published: dateSchema.describe(
    'the day the article was published, in EDTF, as 2025-01-16 or 2025-01-16/2025-01-19',
  ),
  inferred: inferredSchema(['title', 'published', 'language', 'credits']).exactOptional(),
  language: languageSchema,
  units: z
    .enum(['km', 'mi', 'nmi'])
    .exactOptional()
    .describe(
      'the unit in which distances are first shown: km, mi or nmi; if absent, that of the claims, or else km',
    ),
  ignore: ignoreSchema(WARNINGS).exactOptional(),
  credits: wordsSchema.describe('whose text this is, and what it is based on'),
});

/** The front matter as written. */
export type FrontMatterFields = z.output<typeof frontMatterSchema>;
