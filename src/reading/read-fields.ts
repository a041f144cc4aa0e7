import type {z} from 'zod';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {schemaFaults} from './schema-fault.ts';

/** The valid fields of a group; `whole` is present only if all of them are valid. */
export type FieldsReading<Schema extends z.ZodObject> = {
  fields: Partial<z.output<Schema>>;
  whole: z.output<Schema> | undefined;
  issues: Issue[];
};

/**
 * Reads the fields of the group at a path, checked with a schema. An invalid field becomes an issue and is dropped; the
 * others remain, so that one fault does not hide the next.
 */
export function readFields<Schema extends z.ZodObject>(
  data: DataFile,
  path: DataPath,
  value: unknown,
  schema: Schema,
): FieldsReading<Schema> {
  const result = schema.safeParse(value);
  if (result.success)
    return {fields: result.data as Partial<z.output<Schema>>, whole: result.data, issues: []};
  const faults = result.error.issues.flatMap(issue => schemaFaults(issue, schema, value));
  const issues = faults.map(fault =>
    data.issue([...path, ...fault.path], fault.message, fault.on ? {on: fault.on} : {}),
  );
  const faulty = new Set(faults.map(fault => String(fault.path[0])));
  const sound = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const rest = schema.partial().safeParse(Object.fromEntries(sound.filter(([key]) => !faulty.has(key))));
  return {fields: (rest.data ?? {}) as Partial<z.output<Schema>>, whole: undefined, issues};
}
