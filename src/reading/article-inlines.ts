import type {Nodes, PhrasingContent} from 'mdast';
import type {Inline} from '../story/story.ts';
import type {Issue} from './issue.ts';
import {wordsOf} from './mentions.ts';
import type {Spot} from './source-file.ts';
import {unprintableIn} from './unprintable.ts';

/** A link in the article to the id of a fact, which may not exist. */
export type FactLink = {fact: string} & Spot;

/** What is collected while an article's Markdown is turned into blocks. */
export type ArticleGathering = {
  file: string;
  /** The addresses of reference links, by identifier. */
  definitions: Map<string, string>;
  links: FactLink[];
  issues: Issue[];
};

/**
 * Returns the words of a paragraph or heading, with line breaks as spaces. Adds to `into`: links to facts, warnings
 * for Markdown that is rendered as text, and errors for links that lead neither to a fact nor to an address.
 */
export function articleInlines(nodes: PhrasingContent[], into: ArticleGathering): Inline[] {
  return nodes.flatMap(node => inline(node, into));
}

/** Adds a warning at a node of the article that is rendered as something else. */
export function warnAt(node: Nodes, into: ArticleGathering, message: string): void {
  into.issues.push({...issueAt(node, into, message), severity: 'warning', warning: 'markdown'});
}

function issueAt(node: Nodes, {file}: ArticleGathering, message: string) {
  const {line, column} = node.position!.start;
  return {file, line, column, path: '', severity: 'error' as const, message};
}

/** Returns a text on one line: each run of spaces, tabs and line breaks becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

function inline(node: PhrasingContent, into: ArticleGathering): Inline[] {
  switch (node.type) {
    case 'text': {
      const odd = unprintableIn(node.value);
      if (odd) into.issues.push(issueAt(node, into, odd.message));
      if (node.value.includes('](#')) warnAt(node, into, NESTED);
      return [{type: 'text', value: oneLine(node.value)}];
    }
    case 'emphasis':
    case 'strong':
      return [{type: node.type, children: articleInlines(node.children, into)}];
    case 'link':
      return link(node, node.url, node.children, into);
    case 'linkReference':
      return link(node, into.definitions.get(node.identifier) ?? '', node.children, into);
    case 'break':
      warnAt(node, into, BREAK);
      return [{type: 'text', value: ' '}];
    case 'image':
    case 'imageReference':
      warnAt(node, into, IMAGE);
      return [{type: 'text', value: node.alt ?? ''}];
    case 'html':
      warnAt(node, into, HTML);
      return [{type: 'text', value: oneLine(node.value)}];
    case 'inlineCode':
      return [{type: 'text', value: oneLine(node.value)}];
    default:
      return [];
  }
}

/** The warning for HTML, which is never passed through. */
export const HTML =
  'Found HTML, which is rendered as text; expected Markdown. Write it in Markdown or remove it.';
const NESTED =
  'Found a link to a fact inside other linked words or with its brackets apart; expected links side by side. Link each fact’s words separately.';
const BREAK =
  'Found a line break, which is rendered as a space; expected running text. Start a paragraph or join the lines.';
const IMAGE =
  'Found an image, of which only the description is rendered; expected text. Describe it in words or remove it.';

function link(node: Nodes, url: string, nodes: PhrasingContent[], into: ArticleGathering): Inline[] {
  const children = articleInlines(nodes, into);
  if (url.startsWith('#') && url.length > 1) {
    const fact = url.slice(1);
    const {line, column} = node.position!.start;
    if (wordsOf(children).trim() === '') {
      const message = `Found a link to "${fact}" without words; expected the words that report the fact. Put them between the brackets.`;
      into.issues.push(issueAt(node, into, message));
    }
    into.links.push({fact, line, column});
    return [{type: 'mention', fact, children}];
  }
  if (!/^(?:https?:\/\/|mailto:)./i.test(url)) {
    const message = `Found a link to "${url}"; expected #id of a fact, or an address that starts with https://, http:// or mailto:. Correct it.`;
    into.issues.push(issueAt(node, into, message));
  }
  return [{type: 'link', href: url, children}];
}
