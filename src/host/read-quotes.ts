import type {Quote} from './find-quote.ts';

/** A fact's words in an article, its number there, and its title. */
export type FactQuote = Quote & {fact: string; number: number; title: string};

type Body = {value: string};
/** Of several bodies the first is the fact's title. */
type Annotation = {id: string; body: Body | [Body, ...unknown[]]; target: {selector: Quote}};

/** Reads a story's `annotations.jsonld`. A fact's number is its place in the order of first mentions. */
export function readQuotes({items}: {items: Annotation[]}): FactQuote[] {
  const facts = items.map(({id}) => new URLSearchParams(id.slice(1)).get('fact') ?? '');
  const numbered = [...new Set(facts)];
  return items.map(({body, target}, index) => ({
    ...target.selector,
    fact: facts[index]!,
    number: numbered.indexOf(facts[index]!) + 1,
    title: (Array.isArray(body) ? body[0] : body).value,
  }));
}
