import {factsJsonSchema, placesJsonSchema} from '../reading/story-json-schema.ts';

/** The JSON Schemas that editors check a story's files with: their text by their path in the repository. */
export function storySchemaFiles(): Record<string, string> {
  const text = (schema: object) => `${JSON.stringify(schema, undefined, 2)}\n`;
  return {
    'geo/facts.schema.json': text(factsJsonSchema()),
    'geo/places.schema.json': text(placesJsonSchema()),
  };
}
