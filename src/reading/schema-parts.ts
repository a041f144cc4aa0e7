import {z} from 'zod';

// The schemas are the single definition of what the three files may contain: the readers check with them, the types derive
// from them, and `npm run dateline schema` writes the JSON Schemas for editors. Descriptions complete "expected …".

/** A text on one line that is not empty. */
export const wordsSchema = z
  .string()
  .overwrite(text => text.trim().replace(/[ \t\n]+/g, ' '))
  .min(1);

/** A BCP 47 language tag. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .refine(isLanguage)
  .describe('a BCP 47 language tag such as en, uk or pt-BR');

/** Whether `Intl` accepts a tag for dates and numbers; it throws for one that is not well-formed, such as en-GBR. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A date in EDTF, parsed elsewhere. A year alone is a number in YAML. */
export const dateSchema = z.union([wordsSchema, z.int()]);

/** The id of a place or a fact; it appears in addresses, so it is short and plain. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('an id of lower-case letters, digits and single hyphens, as kursk-front');

/** Warnings to silence, each with the reason. */
export function ignoreSchema<const Name extends string>(names: readonly Name[]) {
  const reason = (name: Name) =>
    wordsSchema.exactOptional().describe(`why the warning "${name}" is of no concern, as a text`);
  const fields = Object.fromEntries(names.map(name => [name, reason(name)]));
  return z
    .strictObject(fields as Record<Name, ReturnType<typeof reason>>)
    .describe('warnings that are silenced, each by its name with the reason');
}

/** The names of fields that the article does not state. */
export function inferredSchema<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.array(z.enum(names)).describe('names of the fields here that the article does not state');
}
