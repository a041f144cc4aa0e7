import {z} from 'zod';
import {defaultMessages} from '../../messages/default-messages.ts';
import type {Messages} from '../../messages/message-types.ts';
import {languageSchema, wordsSchema} from '../../reading/schema-parts.ts';
import type {Part} from './merge.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The messages that a configuration may set: any of them, each with the same parts in braces as Dateline's own. */
export const messagesSchema = groupSchema({...defaultMessages, language: ''}) as unknown as z.ZodType<
  Part<Messages>,
  Part<Messages>
>;

function groupSchema(group: object): z.ZodObject {
  const fields = Object.entries(group).map(([name, value]: [string, string | object]) => {
    const schema = name === 'language' ? languageSchema : schemaOf(value);
    return [name, schema.exactOptional().describe(schema.description ?? 'a group of texts')];
  });
  return z.strictObject(Object.fromEntries(fields));
}

function schemaOf(value: string | object): z.ZodType {
  if (typeof value === 'string') return templateSchema(partsIn(value));
  if (!('other' in value)) return groupSchema(value);
  const text = templateSchema([
    ...new Set(Object.values<string>(value as Record<string, string>).flatMap(partsIn)),
  ]);
  const texts = CATEGORIES.map(category => [category, text.exactOptional().describe(text.description!)]);
  return z.strictObject(Object.fromEntries(texts)).describe('a text for each plural category');
}

/** A text that may contain only these parts in braces. */
function templateSchema(parts: string[]): z.ZodType {
  const named = parts.map(part => `{${part}}`).join(', ');
  return wordsSchema
    .refine(text => partsIn(text).every(part => parts.includes(part)))
    .describe(
      parts.length > 0 ? `a text with no other parts than ${named}` : 'a text without parts in braces',
    );
}

function partsIn(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, part]) => part!);
}
