/** The advance widths of a font's characters in ems, by code point. */
export type Advances = ReadonlyMap<number, number>;

/** How a text is set: as the name of a place that stands out, of another, or as a length. */
export type TextLook = 'bold' | 'regular' | 'length';

/** The advance widths of a site's type in each look, and of the titles of its pictures. */
export type TypeMetrics = Record<TextLook | 'title', Advances>;

/** Characters that are an em wide in every font. */
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]/u;
/** The usual width in ems of a letter in a script that a font lacks. */
const USUAL = 0.556;

/**
 * Returns the width of a text in ems. Letters that the font lacks are estimated by their script; kerning and ligatures are
 * not counted.
 */
export function textWidth(text: string, advances: Advances): number {
  return [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (advances.get(letter.codePointAt(0)!) ?? missingWidth(letter)),
    0,
  );
}

function missingWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  return WIDE.test(letter) ? 1 : USUAL;
}
