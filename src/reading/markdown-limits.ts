import type {Nodes, Root} from 'mdast';
import type {Issue} from './issue.ts';

/** The limits of an article. Beyond them, its Markdown takes minutes to parse or overflows the call stack. */
const MOST = {
  /** Columns of quote marks, list marks and spaces at the start of a line, and in all lines together. */
  lead: 60,
  leads: 10_000,
  /** Nested brackets. */
  brackets: 30,
  /** Stars, underscores and brackets in one paragraph. */
  signs: 1500,
  /** Underlined headings. */
  underlined: 200,
  /** Nested quotes, lists, links and emphases; a list and its item are two. */
  depth: 60,
};

const LEAD = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const RULE = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/;
/** A line that begins like this does not continue the paragraph before it. */
const NEW = /^[ \t>]*(?:[-+*] |\d+[.)] |#|$)/;

/**
 * Returns an issue at the first place where a Markdown text exceeds an article's limits, found before it is parsed:
 * nested quotes and lists, nested brackets, signs in one paragraph, underlined headings.
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

/** Returns an issue at the first part of a Markdown tree that is nested too deeply. */
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
