/**
 * What is wrong with a file of a story. An `error` cannot be rendered as written; a `warning` renders, but probably
 * not as meant. `line` and `column` count from 1; `path` names the place inside the file, as `captured.when`.
 */
export type Issue = {
  file: string;
  line: number;
  column: number;
  path: string;
  severity: 'error' | 'warning';
  /** What was found, what was expected and what to do, in one sentence or two. */
  message: string;
};

/** The issue as a compiler prints it: `geo/x/facts.yaml:12:9 error captured.when: …`. */
export function formatIssue({file, line, column, path, severity, message}: Issue): string {
  return `${file}:${line}:${column} ${severity} ${path ? `${path}: ` : ''}${message}`;
}
