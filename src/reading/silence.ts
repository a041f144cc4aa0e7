import {type DataFile, type DataPath, formatPath} from './data-file.ts';
import type {Issue, WarningName} from './issue.ts';

/** An `ignore` entry: silences the warnings of its name, in the whole story or only those about the value at a path. */
export type Silence = {name: WarningName; in?: {file: string; path: string}; unused: Issue};

/**
 * Returns what the field `ignore` of the group at `path` silences: warnings about the value at `of`, or in the whole
 * story.
 */
export function silencesOf(
  data: DataFile,
  path: DataPath,
  ignore: Partial<Record<WarningName, string>> = {},
  of?: DataPath,
): Silence[] {
  return (Object.keys(ignore) as WarningName[]).map(name => {
    const message = `Found "${name}" as ignored, but there is no such warning here. Remove it.`;
    const {severity: _, ...unused} = data.issue([...path, 'ignore', name], message, {on: 'key'});
    return {
      name,
      unused: {...unused, severity: 'warning'},
      ...(of ? {in: {file: data.file, path: formatPath(of)}} : {}),
    };
  });
}

/** Returns the issues that are not silenced. Unless some issues may be hidden, an unused silence is an issue itself. */
export function silence(issues: Issue[], silences: Silence[]): Issue[] {
  const used = new Set<Silence>();
  const heard = issues.filter(issue => {
    const covering = silences.filter(each => covers(each, issue));
    for (const each of covering) used.add(each);
    return covering.length === 0;
  });
  const isComplete = issues.every(({severity}) => severity === 'warning');
  const unused = isComplete ? silences.filter(each => !used.has(each)).map(each => each.unused) : [];
  return [...heard, ...unused];
}

function covers({name, in: within}: Silence, {warning, file, path}: Issue): boolean {
  if (warning !== name) return false;
  return !within || (file === within.file && (path === within.path || path.startsWith(`${within.path}.`)));
}
