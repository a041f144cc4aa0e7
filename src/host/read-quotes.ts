import type {Quote} from './find-quote.ts';

/** A fact's words in an article, and the number, label and colour of its mark. */
export type FactQuote = Quote & {fact: string; number: number; label: string; colour: string};

type Body = {value: string};
/** The first of several bodies is the fact's title. */
type Annotation = {id: string; body: Body | [Body, ...unknown[]]; target: {selector: Quote}};

/** Reads a story's `annotations.jsonld`. A fact's number is its place in the order of first mentions. */
export function readQuotes({
  items,
  'dateline:mark': mark,
  'dateline:colour': colour,
}: {
  items: Annotation[];
  'dateline:mark': string;
  'dateline:colour': string;
}): FactQuote[] {
  const facts = items.map(({id}) => new URLSearchParams(id.slice(1)).get('fact') ?? '');
  const numbered = [...new Set(facts)];
  return items.map(({body, target}, index) => {
    const fact = facts[index]!;
    const number = numbered.indexOf(fact) + 1;
    const parts: Record<string, string> = {
      number: String(number),
      title: (Array.isArray(body) ? body[0] : body).value,
    };
    const label = mark.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
    return {...target.selector, fact, number, label, colour};
  });
}
