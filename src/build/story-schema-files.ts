import {factsJsonSchema, placesJsonSchema} from '../reading/story-json-schema.ts';

/** The JSON Schemas that editors check a story's files with: their text by their name in the folder of the stories. */
export function storySchemaFiles(): Record<string, string> {
  const text = (schema: object) => `${JSON.stringify(schema, undefined, 2)}\n`;
  return {
    'facts.schema.json': text(factsJsonSchema()),
    'places.schema.json': text(placesJsonSchema()),
  };
}
