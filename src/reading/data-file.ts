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

/** The path to a value in a data file, from the top: field names and, in lists, indices from 0. */
export type DataPath = readonly (string | number)[];

/** The content of a YAML or JSON file, which can locate each of its values. */
export type DataFile = {
  file: string;
  value: unknown;
  /**
   * Returns an issue at the value that the path leads to, an error unless it has the name of a `warning`; `on: 'key'`
   * puts it at the field's name. If the path does not exist, as for a missing field, the issue is at the closest name
   * above.
   */
  issue(path: DataPath, message: string, options?: {warning?: WarningName; on?: 'key'}): Issue;
};

/** The result of reading a data file; without `data` if its syntax is broken. */
export type DataReading = {data: DataFile | undefined; issues: Issue[]};

/**
 * Reads a YAML text with the positions of its values. Every syntax error is an issue; so are anchors, aliases
 * and tags, which no story file needs. A duplicate name is an issue too, but the rest stays readable.
 */
export function readYaml(file: string, text: string): DataReading {
  return readTree(file, text, deepAt(text));
}

/** Reads a JSON text: checks it against JSON's grammar, then reads it as `readYaml` does, since YAML contains JSON. */
export function readJson(file: string, text: string): DataReading {
  const deep = deepAt(text);
  const fault = deep === undefined ? jsonFault(text) : undefined;
  if (!fault) return readTree(file, text, deep);
  const message = `Found ${fault.found}; expected ${fault.expected}. Correct it here or just before.`;
  const spot = spotFinder(text)(fault.offset);
  return {data: undefined, issues: [{file, ...spot, path: '', severity: 'error', message}]};
}

/** Reads a text; `deep` is the offset where it is nested too deeply, if it is. */
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

/** The greatest nesting of lists and groups: a story has six levels, and the call stack is limited. */
const MOST_DEPTH = 40;
const TOO_DEEP = `Found more than ${MOST_DEPTH} lists and groups inside each other; expected the fields of a story. Remove what stands here.`;
const ALIAS = 'Found an anchor or alias of YAML; expected the value itself. Write it out here.';

/** Formats a path for messages: `captured.along[0]`. */
export function formatPath(path: DataPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}

/** Drops syntax errors on the same or the next line as another, since they result from it. */
function withoutFollowing(breaks: Issue[]): Issue[] {
  return breaks
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter(({line}, index) => index === 0 || line > breaks[index - 1]!.line + 1);
}

/** Finds where lists and groups are nested too deeply. Not recursive, unlike the parser, which would overflow. */
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

/** Finds YAML and JSON escapes, such as `\u000b`, of characters that the file itself may not contain. */
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
