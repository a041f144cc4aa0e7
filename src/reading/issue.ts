/** Warnings about a place, by the names that `ignore` silences them by. */
export const PLACE_WARNINGS = ['swapped', 'no-extent', 'exact-radius', 'winding', 'unused-place'] as const;

/** All warnings that can be silenced. */
export const WARNINGS = [
  ...PLACE_WARNINGS,
  'markdown',
  'after-publication',
  'larger-part',
  'claim-off',
] as const;

export type WarningName = (typeof WARNINGS)[number];

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
  /** Of a warning that can be silenced, its name. */
  warning?: WarningName;
  /** What was found, what was expected and what to do, in one sentence or two. */
  message: string;
};

/** The issue as a compiler prints it: `geo/x/facts.yaml:12:9 error captured.when: …`; at the end its name, if it has one. */
export function formatIssue({file, line, column, path, severity, warning, message}: Issue): string {
  const name = warning ? ` [${warning}]` : '';
  return `${file}:${line}:${column} ${severity} ${path ? `${path}: ` : ''}${message}${name}`;
}
