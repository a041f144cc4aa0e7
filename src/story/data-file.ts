import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type {Issue} from './issue.ts';
import {jsonFault} from './json-fault.ts';
import {spotAt} from './source-file.ts';
import {yamlFault} from './yaml-fault.ts';

/** The way to a value in a data file, from its top: field names and, in lists, numbers from 0. */
export type DataPath = readonly (string | number)[];

/** The content of a YAML or JSON file that can say where each of its values stands. */
export type DataFile = {
  file: string;
  value: unknown;
  /**
   * An issue at the value that the path leads to; `on: 'key'` puts it at the field's name. Where the path leads
   * nowhere, as for a missing field, the issue is at the closest name above.
   */
  issue(path: DataPath, message: string, options?: {severity?: Issue['severity']; on?: 'key'}): Issue;
};

/** A data file as it was read; without `data` when its syntax is broken. */
export type DataReading = {data: DataFile | undefined; issues: Issue[]};

/**
 * A YAML text, read with the positions of its values. Every break of the syntax is an issue; so are anchors, aliases
 * and tags, which no file of a story needs. A name that occurs twice is an issue too, but the rest stays readable.
 */
export function readYaml(file: string, text: string): DataReading {
  const document = parseDocument(text, {stringKeys: true, prettyErrors: false, logLevel: 'silent'});
  const doubles = document.errors.filter(fault => fault.code === 'DUPLICATE_KEY');
  const breaks = [...document.errors, ...document.warnings].filter(fault => fault.code !== 'DUPLICATE_KEY');
  const issueOf = (fault: YAMLError) => error(file, text, fault.pos[0], yamlFault(fault, text));
  const fatal = [...withoutFollowing(breaks.map(issueOf)), ...aliasIssues(file, text, document)];
  const issues = [...doubles.map(issueOf), ...fatal];
  return {data: fatal.length === 0 ? dataFile(file, text, document) : undefined, issues};
}

/** A JSON text, read as `readYaml` does (YAML contains JSON) after it was held against JSON's own grammar. */
export function readJson(file: string, text: string): DataReading {
  const fault = jsonFault(text);
  if (!fault) return readYaml(file, text);
  const message = `Found ${fault.found}; expected ${fault.expected}. Correct it here or just before.`;
  return {data: undefined, issues: [error(file, text, fault.offset, message)]};
}

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

function dataFile(file: string, text: string, document: Document.Parsed): DataFile {
  return {
    file,
    value: document.toJS() as unknown,
    issue(path, message, {severity = 'error', on} = {}) {
      const spot = spotAt(text, offsetOf(document.contents, path, on === 'key'));
      return {file, ...spot, path: formatPath(path), severity, message};
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

function aliasIssues(file: string, text: string, document: Document): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      const message = 'Found an anchor or alias of YAML; expected the value itself. Write it out here.';
      issues.push(error(file, text, node.range?.[0] ?? 0, message));
    },
  });
  return issues;
}

function error(file: string, text: string, offset: number, message: string): Issue {
  return {file, ...spotAt(text, offset), path: '', severity: 'error', message};
}
