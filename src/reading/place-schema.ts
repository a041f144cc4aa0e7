import {z} from 'zod';
import {PLACE_WARNINGS} from './issue.ts';
import {mediaListSchema} from './media-schema.ts';
import {idSchema, ignoreSchema, inferredSchema, languageSchema, wordsSchema} from './schema-parts.ts';

const position = z
  .array(z.number())
  .min(2)
  .max(3)
  .describe('a position [longitude, latitude] in degrees on WGS 84; a third number, the height, is ignored');

/** The geometry of a place. */
export const geometrySchema = z
  .discriminatedUnion('type', [
    z.object({type: z.literal('Point').describe('the word Point'), coordinates: position}),
    z.object({
      type: z.literal('Polygon').describe('the word Polygon'),
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
  name: wordsSchema.describe('the name of the place in the language of the article'),
  names: z
    .record(languageSchema, wordsSchema)
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
      name: wordsSchema.describe('the name of the region in Natural Earth'),
    })
    .exactOptional()
    .describe('the first-level region that the place lies in; its outline is drawn'),
  standsFor: wordsSchema.exactOptional().describe('what the place stands for, as "the Russian government"'),
  note: wordsSchema.exactOptional().describe('what a reader should know about the place'),
  media: mediaListSchema.exactOptional(),
  inferred: inferredSchema([
    'name',
    'kind',
    'precision',
    'radius',
    'region',
    'standsFor',
    'note',
  ]).exactOptional(),
  ignore: ignoreSchema(PLACE_WARNINGS).exactOptional(),
});

/** One place of `places.geojson`. Other GeoJSON members, such as `bbox`, are allowed. */
export const featureSchema = z.looseObject({
  type: z.literal('Feature').describe('the word Feature'),
  id: idSchema.exactOptional().describe('the same id as in the properties'),
  geometry: geometrySchema,
  properties: placeSchema.describe('what is known of the place'),
});

/** The outer object of `places.geojson`, with unchecked features. */
export const collectionSchema = z.looseObject({
  type: z.literal('FeatureCollection').describe('the word FeatureCollection'),
  features: z.array(z.unknown()).min(1).describe('a list of the places of the story, at least one'),
});

/** All of `places.geojson`. */
export const placesSchema = collectionSchema.extend({
  features: z.array(featureSchema).min(1).describe('the places of the story'),
});

/** The geometry of a place as written. */
export type GeometryFields = z.output<typeof geometrySchema>;
/** The properties of a place as written. */
export type PlaceFields = z.output<typeof placeSchema>;
