import {textIndex} from './text-index.ts';

/** A W3C TextQuoteSelector. */
export type Quote = {exact: string; prefix?: string; suffix?: string};

/**
 * Why a quote's words are linked to nothing: they are not there; or more than once; or once, but they are few and both of their
 * neighbours are other ones.
 */
export type NotFound = 'missing' | 'ambiguous' | 'context-differs';

/** Where a quote's words are in a text, from the first character to the one after the last; or why they are nowhere. */
export type Found = {from: number; to: number} | NotFound;

/** So many words are nobody's by chance: they need no neighbours. */
const ENOUGH_WORDS = 5;

/**
 * Finds the words of a quote in a text of normal form, as `textIndex` has it: where they stand once between their prefix and
 * suffix; or else where they stand at all only once, and are five or more, or one of the two is there. Never what merely looks like them.
 */
export function findQuote(text: string, quote: Quote): Found {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix ?? '', quote.suffix ?? ''].map(normal) as [
    string,
    string,
    string,
  ];
  const whole = occurrences(text, prefix + exact + suffix).map(at => at + prefix.length);
  const alone = occurrences(text, exact).filter(at => isWhole(text, at, at + exact.length));
  const [from = -1, ...others] = whole.length > 0 ? whole : alone;
  if (others.length > 0) return 'ambiguous';
  const to = from + exact.length;
  const besideIt =
    (prefix !== '' && text.slice(0, from).endsWith(prefix)) || (suffix !== '' && text.startsWith(suffix, to));
  if (from < 0) return 'missing';
  return whole.length > 0 || besideIt || countWords(exact) >= ENOUGH_WORDS ? {from, to} : 'context-differs';
}

/** The normal form of words that go on at both ends, where white space counts. */
function normal(words: string): string {
  const {text} = textIndex([`|${words}`]);
  return text.slice(1);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const words = new Intl.Segmenter(undefined, {granularity: 'word'});

function countWords(text: string): number {
  return [...words.segment(text)].filter(({isWordLike}) => isWordLike).length;
}

/** Whether a stretch begins and ends between words; some languages write no spaces there. */
function isWhole(text: string, from: number, to: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  const isBetween = (at: number) =>
    !(isLetter(at - 1) && isLetter(at)) || words.segment(text).containing(at)?.index === at;
  return isBetween(from) && isBetween(to);
}
