/** What no page and no picture can hold: control characters, halves of pairs, and what Unicode keeps from being characters. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A character that cannot be printed: where it is in its text, and a message that says so. */
export type Unprintable = {offset: number; message: string};

/** The first character of a text that neither a page nor a picture can hold; `undefined` if there is none. */
export function unprintableIn(text: string): Unprintable | undefined {
  const offset = text.search(UNPRINTABLE);
  if (offset < 0) return undefined;
  const code = text.codePointAt(offset)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const remedy = code === 0x0b ? 'Remove it: Word writes it for a line break.' : 'Remove it.';
  return {offset, message: `Found ${name}, ${kindOf(code)}; expected text that can be shown. ${remedy}`};
}

/** The text with spaces in the place of what cannot be printed, so that all else keeps its line and column. */
export function blankUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, found => ' '.repeat(found.length));
}

function kindOf(code: number): string {
  if (code < 0xa0) return 'a control character';
  return code <= 0xdfff
    ? 'half of a pair that makes a character'
    : 'which Unicode keeps from being a character';
}
