/** The warnings about a place, by the names with which `ignore` silences them. */
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
 * A problem in a story file. An `error` cannot be rendered as written; a `warning` renders, but probably
 * not as intended. `line` and `column` count from 1; `path` is the place inside the file, for example `captured.when`.
 */
export type Issue = {
  file: string;
  line: number;
  column: number;
  path: string;
  severity: 'error' | 'warning';
  /** The name of a warning that can be silenced. */
  warning?: WarningName;
  /** What was found, what was expected and what to do, in one or two sentences. */
  message: string;
};

/** Formats an issue like a compiler: `geo/x/facts.yaml:12:9 error captured.when: …`; its name, if any, is at the end. */
export function formatIssue({file, line, column, path, severity, warning, message}: Issue): string {
  const name = warning ? ` [${warning}]` : '';
  return `${file}:${line}:${column} ${severity} ${path ? `${path}: ` : ''}${message}${name}`;
}
