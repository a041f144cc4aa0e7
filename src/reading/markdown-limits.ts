import type {Nodes, Root} from 'mdast';
import type {Issue} from './issue.ts';

/** What an article may have at the most. Beyond, its Markdown takes minutes to read, or more calls than a stack holds. */
const MOST = {
  /** Columns of quotes, list marks and spaces that a line begins with, and all lines together. */
  lead: 60,
  leads: 10_000,
  /** Brackets inside each other. */
  brackets: 30,
  /** Stars, underlines and brackets in one paragraph. */
  signs: 1500,
  /** Headings that are underlined. */
  underlined: 200,
  /** Quotes, lists, links and emphases inside each other; a list and its point are two. */
  depth: 60,
};

const LEAD = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const RULE = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/;
/** After such a beginning a line is not of the paragraph of the one before. */
const NEW = /^[ \t>]*(?:[-+*] |\d+[.)] |#|$)/;

/**
 * The first place where a Markdown text goes beyond what an article may have, found before it is parsed: quotes and lists
 * inside each other, brackets inside each other, signs in one paragraph, underlined headings.
 */
export function markdownLimit(file: string, text: string): Issue[] {
  let [signs, brackets, underlined, leads] = [0, 0, 0, 0];
  for (const [index, line] of text.split('\n').entries()) {
    if (NEW.test(line)) [signs, brackets] = [0, 0];
    const at = (offset: number, message: string) => [issueAt(file, index + 1, offset + 1, message)];
    const lead = RULE.test(line) ? 0 : LEAD.exec(line)![0].replaceAll('\t', '    ').length;
    leads += lead;
    if (lead > MOST.lead) return at(0, LEAD_MESSAGE);
    if (leads > MOST.leads) return at(0, LEADS_MESSAGE);
    if (UNDERLINE.test(line) && ++underlined > MOST.underlined) return at(0, UNDERLINED_MESSAGE);
    for (const {0: sign, index: offset} of line.matchAll(/[*_[\]]/g)) {
      if (sign === '[') brackets++;
      if (sign === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > MOST.brackets) return at(offset, BRACKETS_MESSAGE);
      if (++signs > MOST.signs) return at(offset, SIGNS_MESSAGE);
    }
  }
  return [];
}

/** The first part of a Markdown tree that lies deeper in others than an article's may. */
export function depthLimit(file: string, root: Root): Issue[] {
  const rest: {node: Nodes; depth: number}[] = [{node: root, depth: 0}];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const {node, depth} = next;
    const {line, column} = node.position!.start;
    if (depth > MOST.depth) return [issueAt(file, line, column, DEPTH_MESSAGE)];
    if ('children' in node) for (const child of node.children) rest.push({node: child, depth: depth + 1});
  }
  return [];
}

const LEAD_MESSAGE = `Found a line that begins with more than ${MOST.lead} columns of spaces, quotes and list marks; expected a few. Remove some.`;
const LEADS_MESSAGE = `Found lines that begin with more than ${MOST.leads} columns of spaces, quotes and list marks together; expected mostly text. Write fewer lists and quotes inside each other.`;
const BRACKETS_MESSAGE = `Found more than ${MOST.brackets} open brackets inside each other; expected links side by side. Close them, or leave out those that are text.`;
const SIGNS_MESSAGE = `Found more than ${MOST.signs} stars, underlines and brackets in one paragraph; expected fewer. Divide it with a blank line, or leave out those that are text.`;
const UNDERLINED_MESSAGE = `Found more than ${MOST.underlined} lines of nothing but - or =; expected headings as "## Heading". Write them so.`;
const DEPTH_MESSAGE = `Found quotes, lists, links and emphases more than ${MOST.depth} inside each other; expected a few. Remove some.`;

function issueAt(file: string, line: number, column: number, message: string): Issue {
  return {file, line, column, path: '', severity: 'error', message};
}
