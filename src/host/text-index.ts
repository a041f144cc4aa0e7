/** A text in normal form, with the piece and the offset that each of its characters came from. */
export type TextIndex = {text: string; at: {piece: number; offset: number}[]};

const GONE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const FORMS: [like: RegExp, form: string][] = [
  [/\s/, ' '],
  [/[“”„‟«»″]/, '"'],
  [/[‘’‚‛′‹›]/, "'"],
  [/[‐-―−]/, '-'],
  [/…/, '...'],
];

/**
 * Joins pieces of text into one in normal form; `null` is the border of a block. White space, quotation marks and dashes
 * have one form each, runs of white space become one space, and soft hyphens and other invisible characters are removed.
 */
export function textIndex(pieces: (string | null)[]): TextIndex {
  let text = '';
  const at: TextIndex['at'] = [];
  const add = (form: string, piece: number, offset: number) => {
    if (form === ' ' && (text === '' || text.endsWith(' '))) return;
    text += form;
    for (let letter = 0; letter < form.length; letter++) at.push({piece, offset});
  };
  pieces.forEach((words, piece) => {
    if (words === null) add(' ', piece, 0);
    for (let offset = 0; offset < (words ?? '').length; offset++) {
      const letter = words![offset]!;
      if (GONE.test(letter)) continue;
      add(FORMS.find(([like]) => like.test(letter))?.[1] ?? letter, piece, offset);
    }
  });
  return {text, at};
}
