import {z} from 'zod';
import {factsSchema} from './fact-schema.ts';
import {placesSchema} from './place-schema.ts';

/** A JSON Schema for editors. */
export type JsonSchema = Record<string, unknown>;

/**
 * Returns the JSON Schema (draft 7, the best supported in editors) of `places.geojson`, from the definition that the
 * reader checks with.
 */
export function placesJsonSchema(): JsonSchema {
  return jsonSchema(placesSchema, 'The places of a story of Dateline: a GeoJSON FeatureCollection');
}

/** Returns the JSON Schema (draft 7) of `facts.yaml`, from the definition that the reader checks with. */
export function factsJsonSchema(): JsonSchema {
  return jsonSchema(factsSchema, 'The facts of a story of Dateline, by their ids');
}

function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(schema, {target: 'draft-07', io: 'input'});
  return {$schema, title, ...rest};
}
