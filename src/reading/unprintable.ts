/** Characters that no page or picture can contain: control characters, lone surrogates, and Unicode noncharacters. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** An unprintable character: its offset in the text, and a message. */
export type Unprintable = {offset: number; message: string};

/** Returns the first character of a text that no page or picture can contain; `undefined` if there is none. */
export function unprintableIn(text: string): Unprintable | undefined {
  const offset = text.search(UNPRINTABLE);
  if (offset < 0) return undefined;
  const code = text.codePointAt(offset)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const remedy = code === 0x0b ? 'Remove it: Word writes it for a line break.' : 'Remove it.';
  return {offset, message: `Found ${name}, ${kindOf(code)}; expected text that can be shown. ${remedy}`};
}

/** Replaces unprintable characters with spaces, so that everything else keeps its line and column. */
export function blankUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, found => ' '.repeat(found.length));
}

function kindOf(code: number): string {
  if (code < 0xa0) return 'a control character';
  return code <= 0xdfff
    ? 'half of a pair that makes a character'
    : 'which Unicode keeps from being a character';
}
