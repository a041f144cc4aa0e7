import {z} from 'zod';

// The single definition of what the three files may hold: the reader checks with it, the types come from it, and
// `npm run story schema` writes the JSON Schemas for editors from it. Descriptions complete "expected …".

const words = z.string().trim().min(1);
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .describe('a BCP 47 language tag such as en, uk or pt-BR');
// A year alone is a number in YAML.
const date = z.union([words, z.int()]);
const inferred = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.array(z.enum(names)).describe('names of the fields here that the article does not state');

/** The id of a place or a fact; it stands in addresses, so it is short and plain. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('an id of lower-case letters, digits and single hyphens, as kursk-front');

/** The front matter of `article.md`. */
export const frontMatterSchema = z.strictObject({
  title: words.describe('the headline of the article'),
  published: date.describe(
    'the day the article was published, in EDTF, as 2025-01-16 or 2025-01-16/2025-01-19',
  ),
  inferred: inferred(['title', 'published', 'language', 'credits']).exactOptional(),
  language,
  credits: words.describe('whose text this is, and what it is based on'),
});

const position = z
  .array(z.number())
  .min(2)
  .max(3)
  .describe('a position [longitude, latitude] in degrees on WGS 84; a third number, the height, is ignored');

/** The geometry of a place. */
export const geometrySchema = z
  .discriminatedUnion('type', [
    z.object({type: z.literal('Point'), coordinates: position}),
    z.object({
      type: z.literal('Polygon'),
      coordinates: z
        .array(
          z
            .array(position)
            .min(4)
            .describe('a closed ring of at least four positions, the last like the first'),
        )
        .min(1)
        .describe('the rings of the area: its outline anticlockwise, then its holes clockwise'),
    }),
  ])
  .describe('a Point, or a Polygon for an area that the story draws itself');

/** The properties of a place. */
export const placeSchema = z.strictObject({
  id: idSchema.describe(
    'the id by which facts name the place: lower-case letters, digits and single hyphens',
  ),
  name: words.describe('the name of the place in the language of the article'),
  names: z
    .record(language, words)
    .exactOptional()
    .describe('the name in other languages, by BCP 47 language tag, as {"uk": "Київ"}'),
  kind: z.enum(['city', 'site', 'area']).describe('what kind of place it is'),
  rank: z
    .enum(['main', 'secondary'])
    .describe('main for the places that the story is about, secondary for the others; at least one is main'),
  precision: z
    .enum(['exact', 'approximate'])
    .describe('exact if the position is known, approximate if it is not: give a radius then'),
  radius: z
    .number()
    .positive()
    .max(5_000_000)
    .exactOptional()
    .describe('how far around its position the place may be, in metres'),
  region: z
    .strictObject({
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe('a code of three capital letters for the country, as RUS'),
      name: words.describe('the name of the region in Natural Earth'),
    })
    .exactOptional()
    .describe('the first-level region that the place lies in; its outline is drawn'),
  standsFor: words.exactOptional().describe('what the place stands for, as "the Russian government"'),
  note: words.exactOptional().describe('what a reader should know about the place'),
  inferred: inferred(['name', 'kind', 'precision', 'radius', 'region', 'standsFor', 'note']).exactOptional(),
});

/** One place of `places.geojson`. Other members of GeoJSON, as `bbox`, may stand beside these. */
export const featureSchema = z.looseObject({
  type: z.literal('Feature').describe('the word Feature'),
  id: idSchema.exactOptional().describe('the same id as in the properties'),
  geometry: geometrySchema,
  properties: placeSchema,
});

/** The frame of `places.geojson`, its features not yet looked at. */
export const collectionSchema = z.looseObject({
  type: z.literal('FeatureCollection').describe('the word FeatureCollection'),
  features: z.array(z.unknown()).min(1).describe('a list of the places of the story, at least one'),
});

/** The whole of `places.geojson`. */
export const placesSchema = collectionSchema.extend({
  features: z.array(featureSchema).min(1).describe('the places of the story'),
});

const placeId = words.describe('the id of a place');
const places = z.array(placeId).min(1);
const path = z.array(placeId).min(2);

/** One fact of `facts.yaml`. */
export const factSchema = z.strictObject({
  title: words.describe('what happened, in one line'),
  at: places.exactOptional().describe('a list of ids of the places where it happened'),
  along: z
    .union([path, z.array(path).min(1)])
    .exactOptional()
    .describe('a movement as a list of at least two ids of places, or a list of such movements'),
  about: places
    .exactOptional()
    .describe('a list of ids of places that it concerns although it happened elsewhere'),
  when: date
    .exactOptional()
    .describe(
      'when it happened, a date or interval in EDTF, as 2025-01-15, 2025-01~, 2024-10/.. or 2025-01-11/2025-01-12',
    ),
  dateWords: words.exactOptional().describe('the date in the words of the article, as "last Monday"'),
  source: words.describe('who says so'),
  status: z
    .enum(['established', 'reported', 'estimate', 'quote', 'claim', 'planned'])
    .describe(
      'how sure it is: established as fact, reported by one side, an estimate, a quote, a claim or planned',
    ),
  note: words.exactOptional().describe('what else a reader should know about the fact'),
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
        unit: words.describe('what is counted, as troops'),
        label: words.describe('what the number says, as "killed"'),
        estimate: z.boolean().describe('true for an estimate, false for a count'),
        of: words.exactOptional().describe('the id of the fact whose first figure this is a part of'),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('the numbers that the article reports'),
  inferred: inferred([
    'title',
    'at',
    'along',
    'about',
    'when',
    'when.year',
    'source',
    'status',
    'claim',
    'figures',
  ]).exactOptional(),
});

/** The whole of `facts.yaml`: the facts by their ids. */
export const factsSchema = z.record(idSchema, factSchema);

export type FrontMatterFields = z.output<typeof frontMatterSchema>;
export type GeometryFields = z.output<typeof geometrySchema>;
export type PlaceFields = z.output<typeof placeSchema>;
export type FactFields = z.output<typeof factSchema>;
