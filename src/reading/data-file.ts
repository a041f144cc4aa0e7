import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type {Issue, WarningName} from './issue.ts';
import {jsonFault} from './json-fault.ts';
import {type Spot, spotFinder} from './source-file.ts';
import {unprintableIn} from './unprintable.ts';
import {yamlFault} from './yaml-fault.ts';

/** The way to a value in a data file, from its top: field names and, in lists, numbers from 0. */
export type DataPath = readonly (string | number)[];

/** The content of a YAML or JSON file that can say where each of its values stands. */
export type DataFile = {
  file: string;
  value: unknown;
  /**
   * An issue at the value that the path leads to, an error unless it is the `warning` of a name; `on: 'key'` puts it at the
   * field's name. Where the path leads nowhere, as for a missing field, the issue is at the closest name above.
   */
  issue(path: DataPath, message: string, options?: {warning?: WarningName; on?: 'key'}): Issue;
};

/** A data file as it was read; without `data` when its syntax is broken. */
export type DataReading = {data: DataFile | undefined; issues: Issue[]};

/**
 * A YAML text, read with the positions of its values. Every break of the syntax is an issue; so are anchors, aliases
 * and tags, which no file of a story needs. A name that occurs twice is an issue too, but the rest stays readable.
 */
export function readYaml(file: string, text: string): DataReading {
  return readTree(file, text, deepAt(text));
}

/** A JSON text, read as `readYaml` does (YAML contains JSON) after it was held against JSON's own grammar. */
export function readJson(file: string, text: string): DataReading {
  const deep = deepAt(text);
  const fault = deep === undefined ? jsonFault(text) : undefined;
  if (!fault) return readTree(file, text, deep);
  const message = `Found ${fault.found}; expected ${fault.expected}. Correct it here or just before.`;
  const spot = spotFinder(text)(fault.offset);
  return {data: undefined, issues: [{file, ...spot, path: '', severity: 'error', message}]};
}

/** Reads a text of which it is known where it gets too deep, if it does. */
function readTree(file: string, text: string, deep: number | undefined): DataReading {
  const spotAt = spotFinder(text);
  const error = (offset: number, message: string): Issue => ({
    file,
    ...spotAt(offset),
    path: '',
    severity: 'error',
    message,
  });
  if (deep !== undefined) return {data: undefined, issues: [error(deep, TOO_DEEP)]};
  const document = parseDocument(text, {stringKeys: true, prettyErrors: false, logLevel: 'silent'});
  const doubles = document.errors.filter(fault => fault.code === 'DUPLICATE_KEY');
  const breaks = [...document.errors, ...document.warnings].filter(fault => fault.code !== 'DUPLICATE_KEY');
  const issueOf = (fault: YAMLError) => error(fault.pos[0], yamlFault(fault, text));
  const fatal = [...withoutFollowing(breaks.map(issueOf)), ...aliases(document).map(at => error(at, ALIAS))];
  const issues = [...doubles.map(issueOf), ...fatal, ...unprintables(document, error)];
  return {data: fatal.length === 0 ? dataFile(file, document, spotAt) : undefined, issues};
}

/** Lists and groups inside each other: a story has six, and a stack of calls has an end. */
const MOST_DEPTH = 40;
const TOO_DEEP = `Found more than ${MOST_DEPTH} lists and groups inside each other; expected the fields of a story. Remove what stands here.`;
const ALIAS = 'Found an anchor or alias of YAML; expected the value itself. Write it out here.';

/** The path as messages print it: `captured.along[0]`. */
export function formatPath(path: DataPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}

/** Breaks of the syntax without those in the same or the next line as another: they follow from it. */
function withoutFollowing(breaks: Issue[]): Issue[] {
  return breaks
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter(({line}, index) => index === 0 || line > breaks[index - 1]!.line + 1);
}

/** Where lists and groups get too deep. Found without recursion, as the parser of the tree is not. */
function deepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    for (const _ of parser.next(token));
    const {offset, stack} = parser;
    if (stack.length > MOST_DEPTH) return offset;
  }
  return undefined;
}

function dataFile(file: string, document: Document.Parsed, spotAt: (offset: number) => Spot): DataFile {
  return {
    file,
    value: document.toJS() as unknown,
    issue(path, message, {warning, on} = {}) {
      const spot = spotAt(offsetOf(document.contents, path, on === 'key'));
      const severity = warning ? 'warning' : 'error';
      return {file, ...spot, path: formatPath(path), severity, message, ...(warning && {warning})};
    },
  };
}

function offsetOf(contents: unknown, path: DataPath, onKey: boolean): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.findLast(pair => isScalar(pair.key) && pair.key.value === step)
      : undefined;
    const next = (isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value) as
      | Node
      | undefined;
    if (!pair && !next) return offset;
    const atName = onKey || depth < path.length - 1 || !next?.range;
    offset = ((atName && (pair?.key as Node | undefined)) || next)?.range?.[0] ?? offset;
    node = next ?? null;
  }
  return offset;
}

function aliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Escapes of YAML and JSON, as `\u000b`, bring in what the file itself may not hold. */
function unprintables(document: Document, error: (offset: number, message: string) => Issue): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar(_, {value, range}) {
      const found = typeof value === 'string' && unprintableIn(value);
      if (found) issues.push(error(range?.[0] ?? 0, found.message));
    },
  });
  return issues;
}
