import type {Block, Inline, Mention} from '../story/story.ts';

const CONTEXT = 32;

/** Returns the words of an article on one line, its paragraphs and headings joined by spaces. */
export function plainText(blocks: Block[]): string {
  return blocks
    .flatMap(stretchesOf)
    .map(inlines => wordsOf(inlines).trim())
    .join(' ');
}

/**
 * Returns the mentions of facts in the article's order, as W3C TextQuoteSelectors. `prefix` and `suffix` are whole words
 * of the same paragraph, about 32 characters, or more if the quote would otherwise occur more than once in the article.
 */
export function findMentions(blocks: Block[]): Mention[] {
  const text = plainText(blocks);
  return blocks.flatMap(stretchesOf).flatMap(inlines => {
    const words = wordsOf(inlines).trim();
    let from = 0;
    return spansOf(inlines).flatMap(({value, fact}) => {
      const found = words.indexOf(value.trim(), from);
      from = found + value.trim().length;
      return fact === undefined ? [] : {fact, ...selectorAt(text, words, found, from)};
    });
  });
}

/** Returns the words of inlines without their markup, with each run of white space as one space. */
export function wordsOf(inlines: Inline[]): string {
  return spansOf(inlines)
    .map(span => span.value)
    .join('')
    .replace(/[ \t\n]+/g, ' ');
}

type Span = {value: string; fact?: string};

function spansOf(inlines: Inline[]): Span[] {
  return inlines.flatMap((inline): Span[] => {
    if (inline.type === 'text') return [{value: inline.value}];
    if (inline.type === 'mention') return [{value: wordsOf(inline.children), fact: inline.fact}];
    return spansOf(inline.children);
  });
}

/** Returns the inlines of each paragraph and heading, in order. */
function stretchesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
      return block.items.flat().flatMap(stretchesOf);
    case 'quote':
      return block.children.flatMap(stretchesOf);
  }
}

function selectorAt(text: string, words: string, from: number, to: number): Omit<Mention, 'fact'> {
  const exact = words.slice(from, to);
  for (let length = CONTEXT; ; length *= 2) {
    const prefix = lastWords(words.slice(0, from), length);
    const suffix = firstWords(words.slice(to), length);
    const quote = prefix + exact + suffix;
    const isOnly = text.indexOf(quote) === text.lastIndexOf(quote);
    if (isOnly || length > words.length) return {exact, prefix, suffix};
  }
}

/** Returns about `length` characters from the end of a text, cut between words if possible. */
function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  const space = cut.indexOf(' ');
  return space >= 0 && space < cut.length - 1 ? cut.slice(space + 1) : cut.replace(/^[\uDC00-\uDFFF]/, '');
}

/** Returns the beginning of a text, cut like `lastWords`. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
}
