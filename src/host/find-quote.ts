import {textIndex} from './text-index.ts';

/** A W3C TextQuoteSelector. */
export type Quote = {exact: string; prefix?: string; suffix?: string};

/**
 * Why a quote's words are not linked. `missing`: they do not occur. `ambiguous`: they occur more than once.
 * `context-differs`: they occur once, but are few and have neither of their neighbours.
 */
export type NotFound = 'missing' | 'ambiguous' | 'context-differs';

/**
 * Where a quote's words are in a text, from the index `from` up to but not including `to`; or why they were not found.
 */
export type Found = {from: number; to: number} | NotFound;

/** A phrase of this many words is unlikely to occur by chance, so it needs no matching neighbours. */
const ENOUGH_WORDS = 5;

/**
 * Finds the words of a quote in a text in the normal form of `textIndex`. They match where they occur exactly once
 * between their prefix and suffix. Otherwise they match if they occur only once in the text and either have five words
 * or more, or have one of the two neighbours. Similar words never match.
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

/** The normal form of words that continue at both ends, so that white space there counts. */
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

/** Whether a stretch begins and ends at word boundaries; some languages write no spaces there. */
function isWhole(text: string, from: number, to: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  const isBetween = (at: number) =>
    !(isLetter(at - 1) && isLetter(at)) || words.segment(text).containing(at)?.index === at;
  return isBetween(from) && isBetween(to);
}
