import type {z} from 'zod';
import type {DataPath} from './data-file.ts';
import {nearest} from './nearest.ts';
import {schemaAt} from './schema-at.ts';

/** A fault that a schema finds: where it is, a message in our words, and whether the field's name is at fault. */
export type SchemaFault = {path: DataPath; message: string; on?: 'key'};

/** Returns the faults in one Zod issue: one for each unknown field, otherwise one. `value` is the whole value checked. */
export function schemaFaults(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): SchemaFault[] {
  const path = issue.path.filter(step => typeof step !== 'symbol');
  const part = schemaAt(schema, value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        path: [...path, key],
        message: unknownField(key, part.fields),
        on: 'key',
      }));
    case 'invalid_key':
      return [
        {path, message: `Found the name "${path.at(-1)}"; expected ${part.expected}. Rename it.`, on: 'key'},
      ];
    case 'invalid_value': {
      const legal = issue.values.map(String);
      return [
        {path, message: `${describe(part.value)}; expected ${listed(legal)}${meant(part.value, legal)}`},
      ];
    }
    default: {
      const expected = part.expected ?? 'a group of fields';
      const remedy = part.value === undefined ? 'Add it' : 'Correct it';
      return [{path, message: `${describe(part.value)}; expected ${expected}. ${remedy}.`}];
    }
  }
}

/** Describes a value for the start of a message: `Found the number 5`, `Found no such field`. Cuts long texts. */
function describe(value: unknown): string {
  if (value === undefined) return 'Found no such field';
  if (value === null || value === '') return 'Found nothing';
  if (typeof value === 'string') return `Found "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (Array.isArray(value))
    return `Found ${value.length === 0 ? 'an empty list' : `a list of ${value.length}`}`;
  if (typeof value === 'object') return 'Found a group of fields';
  return `Found ${typeof value === 'number' ? 'the number ' : ''}${value}`;
}

function unknownField(key: string, known: string[]): string {
  const found = `Found the unknown field "${key}"`;
  const near = nearest(key, known);
  return near === undefined
    ? `${found}; expected ${listed(known)}. Remove it.`
    : `${found}. Did you mean "${near}"?`;
}

function meant(value: unknown, legal: string[]): string {
  const near = typeof value === 'string' ? nearest(value, legal) : undefined;
  if (value === undefined) return '. Add it with one of these.';
  return near === undefined ? '. Use one of these.' : `. Did you mean "${near}"?`;
}

function listed(words: string[]): string {
  if (words.length === 0) return 'none';
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
