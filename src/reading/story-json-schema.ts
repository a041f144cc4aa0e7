import {z} from 'zod';
import {factsSchema} from './fact-schema.ts';
import {placesSchema} from './place-schema.ts';

/** A JSON Schema as an editor reads it. */
export type JsonSchema = Record<string, unknown>;

/** The JSON Schema (draft 7, which editors know best) of `places.geojson`, from the definition the reader checks with. */
export function placesJsonSchema(): JsonSchema {
  return jsonSchema(placesSchema, 'The places of a story of Dateline: a GeoJSON FeatureCollection');
}

/** The JSON Schema (draft 7) of `facts.yaml`, from the definition the reader checks with. */
export function factsJsonSchema(): JsonSchema {
  return jsonSchema(factsSchema, 'The facts of a story of Dateline, by their ids');
}

function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(schema, {target: 'draft-07', io: 'input'});
  return {$schema, title, ...rest};
}
