import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {storySchemaFiles} from '../../src/build/story-schema-files.ts';

test.each(Object.entries(storySchemaFiles()))('%s is what `npm run dateline schema` writes', (path, text) => {
  expect(readFileSync(`geo/${path}`, 'utf8')).toBe(text);
});

test('every field of a fact and of a place has a description for editors', () => {
  for (const text of Object.values(storySchemaFiles())) {
    for (const {name, schema} of fieldsIn(JSON.parse(text))) {
      expect(schema, `the field ${name}`).toHaveProperty('description');
    }
  }
});

type Schema = {properties?: Record<string, Schema>; [key: string]: unknown};

function fieldsIn(part: unknown): {name: string; schema: Schema}[] {
  if (typeof part !== 'object' || part === null) return [];
  const {properties = {}, ...rest} = part as Schema;
  const own = Object.entries(properties).map(([name, schema]) => ({name, schema}));
  return [...own, ...own.flatMap(({schema}) => fieldsIn(schema)), ...Object.values(rest).flatMap(fieldsIn)];
}
