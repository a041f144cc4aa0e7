import {z} from 'zod';
import type {DataPath} from './data-file.ts';

/** What a schema says about a value: the value itself, what is expected of it and, for a group, its fields. */
export type SchemaPart = {value: unknown; expected: string | undefined; fields: string[]};

/**
 * Returns the part of a schema that a path leads to, with the value there. `expected` is the closest description
 * on the path, excluding that of the whole.
 */
export function schemaAt(schema: z.core.$ZodType, value: unknown, path: DataPath): SchemaPart {
  let inner: z.core.$ZodType | undefined = schema;
  let expected: string | undefined;
  let at = value;
  for (const step of path) {
    inner = inner && childOf(unwrap(inner), step, at);
    at = (at as Record<string, unknown> | null | undefined)?.[step];
    expected = (inner && z.globalRegistry.get(inner)?.description) ?? expected;
  }
  const group = inner && unwrap(inner);
  return {value: at, expected, fields: group instanceof z.ZodObject ? Object.keys(group.shape) : []};
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}

function childOf(
  schema: z.core.$ZodType,
  step: string | number,
  value: unknown,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const matching = schema.options.find(option => z.safeParse(typeOnly(option), value).success);
  return matching && childOf(matching, step, value);
}

/** Reduces an object in a union to its `type`, which tells the members of the union apart. */
function typeOnly(option: z.core.$ZodType): z.core.$ZodType {
  return option instanceof z.ZodObject && option.shape.type
    ? z.looseObject({type: option.shape.type})
    : option;
}
