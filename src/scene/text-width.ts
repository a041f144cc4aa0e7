/** Advance widths of Helvetica and Arial in ems, for the most common letters of each class; all others have `USUAL`. */
const WIDTHS: [letters: RegExp, ems: number][] = [
  [/\p{M}/u, 0],
  [/[ijl|'’]/u, 0.222],
  [/[ .,:;!·/ftI()[\]іїІЇ]/u, 0.278],
  [/[r“”-]/u, 0.333],
  [/[cksvxyzJгуск]/u, 0.5],
  [/[FTZGГ]/u, 0.62],
  [/[ABEKPSVXYНАВЕКРСХ]/u, 0.68],
  [/[wCDHNRUмжыю]/u, 0.722],
  [/[mMOQWшщМЖШЩЮФ—…]/u, 0.86],
  [/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u, 1],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.556;
/** How much wider bold letters are. */
const BOLD = 1.08;

/** Returns the width of a text in Helvetica or Arial, in ems: accurate to about 5 %, and roughly so in other scripts. */
export function textWidth(text: string, bold: boolean): number {
  const ems = [...text.normalize('NFD').normalize('NFKC')].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(base(letter)))?.[1] ?? USUAL),
    0,
  );
  return bold ? ems * BOLD : ems;
}

/** Returns a letter without its accents. Hangul is excluded, since it would be split into its parts. */
function base(letter: string): string {
  return /\p{sc=Hangul}/u.test(letter) ? letter : [...letter.normalize('NFD')][0]!;
}
