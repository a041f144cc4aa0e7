import type {Messages, Plural, Template} from './message-types.ts';

/** Returns a text with its parts filled in. */
export function fill<Part extends string>(
  template: Template<Part>,
  parts: Record<Part, string | number>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: Part) => String(parts[name]));
}

/** Returns a number in words, for example "1 fact" and "7 facts", with its digits formatted for `locale`. */
export function fillCount(
  texts: Plural<'count'>,
  count: number,
  {language}: Pick<Messages, 'language'>,
  locale: string,
): string {
  const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
  return fill(text, {count: new Intl.NumberFormat(locale).format(count)});
}
