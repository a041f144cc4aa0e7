import type {Issue} from '../reading/issue.ts';
import type {StoriesPlace} from './story-files.ts';

/** Returns the issue of a story that passes every check and still cannot be rendered; `error` is what rendering threw. */
export function renderFault({stories}: Pick<StoriesPlace, 'stories'>, slug: string, error: unknown): Issue {
  const message = `Found a story without errors that cannot be rendered: ${error instanceof Error ? error.message : error}. This is a fault of Dateline: please report it with the three files.`;
  return {file: `${stories}/${slug}`, line: 1, column: 1, path: '', severity: 'error', message};
}
