import type {When} from '../story/story.ts';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {readWhen} from './read-when.ts';

/** Reads the date at a path of a data file, if any; a year alone is a number there. A bad date is an issue. */
export function readDate(
  data: DataFile,
  path: DataPath,
  value: string | number | undefined,
): {when?: When; issues: Issue[]} {
  if (value === undefined) return {issues: []};
  const read = readWhen(String(value));
  return 'problem' in read ? {issues: [data.issue(path, read.problem)]} : {when: read, issues: []};
}
