import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';

/**
 * Returns issues for names in a group's `inferred` that are not fields of the group: what is absent cannot be inferred.
 */
export function checkInferred(
  data: DataFile,
  path: DataPath,
  group: unknown,
  inferred: string[] = [],
): Issue[] {
  return inferred.flatMap((name, index) => {
    const field = name.split('.')[0]!;
    if (typeof group === 'object' && group !== null && field in group) return [];
    const message = `Found "${name}" as inferred, but there is no field "${field}" beside it. Add the field or remove its name here.`;
    return data.issue([...path, 'inferred', index], message);
  });
}
