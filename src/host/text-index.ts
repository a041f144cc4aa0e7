/** A text in its normal form, and for each of its characters the piece that it came from and its place in that. */
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
 * Joins pieces of text, `null` being the border of a block, into one in which white space, quotation marks and dashes have one
 * form each, runs of white space are one space, and soft hyphens and the like are gone.
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
