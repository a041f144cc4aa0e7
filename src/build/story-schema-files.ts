import {factsJsonSchema, placesJsonSchema} from '../reading/story-json-schema.ts';

/** Returns the JSON Schemas with which editors check a story's files: their text, by file name in the stories folder. */
export function storySchemaFiles(): Record<string, string> {
  const text = (schema: object) => `${JSON.stringify(schema, undefined, 2)}\n`;
  return {
    'facts.schema.json': text(factsJsonSchema()),
    'places.schema.json': text(placesJsonSchema()),
  };
}
