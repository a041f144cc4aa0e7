import {bringIntoView, scrollTo} from '../bring-into-view.ts';
import {articleText} from './article-text.ts';
import {type FactMark, insertMark} from './fact-mark.ts';
import {findQuote, type NotFound} from './find-quote.ts';
import {createHighlighter} from './highlight.ts';
import {type FactQuote, readQuotes} from './read-quotes.ts';

/** A fact's words that are not linked in the article, and why. */
export type Unmatched = {fact: string; exact: string; reason: NotFound};

/** The link between a map and an article. */
export type ArticleLink = {
  /** Ids of the facts whose words were found. */
  facts: string[];
  unmatched: Unmatched[];
  /** Highlights the words of these facts only. */
  highlight(facts: string[]): void;
  /** Scrolls to the words of a fact and focuses their mark. */
  show(fact: string): void;
  /** Restores the article, byte for byte. */
  undo(): void;
};

type Options = {
  element: HTMLElement;
  /** The address of the story's annotations. */
  quotes: string;
  /** A selector of the article, or the empty string for the one around the element. */
  scope: string;
  onFact(fact: string): void;
};

/**
 * Finds the words of a story's facts in the host's article, puts a numbered mark after each, and keeps map and article
 * in step. Rejects if the annotations cannot be loaded or there is no such article.
 */
export async function linkArticle({element, quotes, scope, onFact}: Options): Promise<ArticleLink> {
  const [items] = await Promise.all([fetchQuotes(quotes), documentIsThere()]);
  const article = scope ? document.querySelector(scope) : (element.closest(ARTICLE) ?? document.body);
  if (!article) throw new Error(`No element fits link-article="${scope}".`);
  const words = articleText(article);
  const unmatched: Unmatched[] = [];
  const matched = items.flatMap(item => {
    const found = findQuote(words.text, item);
    if (typeof found === 'object') return [{item, range: words.range(found.from, found.to)}];
    unmatched.push({fact: item.fact, exact: item.exact, reason: found});
    return [];
  });
  // Create all ranges before the first mark splits a text node: the browser then keeps them up to date.
  const marks = matched.map(({item, range}) => ({item, range, mark: markOf(item, range)}));
  const highlighter = createHighlighter(
    range => marks.find(each => each.range === range)?.mark.element,
    items[0]?.colour ?? 'currentColor',
  );

  function markOf(quote: FactQuote, range: Range): FactMark {
    return insertMark(range, quote, () => {
      onFact(quote.fact);
      bringIntoView(element);
    });
  }

  return {
    facts: [...new Set(marks.map(({item}) => item.fact))],
    unmatched,
    highlight(facts) {
      highlighter.show(marks.flatMap(({item, range}) => (facts.includes(item.fact) ? [range] : [])));
      for (const {item, mark} of marks) mark.current(facts.includes(item.fact));
    },
    show(fact) {
      const mark = marks.find(({item}) => item.fact === fact)?.mark;
      if (mark) scrollTo(mark.element, 'center');
      mark?.button.focus({preventScroll: true});
    },
    undo() {
      highlighter.undo();
      for (const {mark} of marks.toReversed()) mark.undo();
    },
  };
}

const ARTICLE = 'article, [itemprop="articleBody"], main';

async function fetchQuotes(address: string): Promise<FactQuote[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return readQuotes(await response.json());
}

function documentIsThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise(resolve => document.addEventListener('DOMContentLoaded', () => resolve(), {once: true}));
}
