import {existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {replaceFolder} from './replace-folder.ts';

const WEEK = 7 * 24 * 3600 * 1000;

/**
 * Returns a folder of a project's cache, `node_modules/.cache/dateline/<kind>-<hash>`; if it is missing, `write` fills
 * it first. Removes folders of the same kind that have not been used for a week. `root` is the project's folder.
 */
export async function cacheFolder(
  root: string,
  kind: string,
  hash: string,
  write: (fresh: string) => Promise<void>,
): Promise<string> {
  const cache = join(root, 'node_modules/.cache/dateline');
  const folder = join(cache, `${kind}-${hash.slice(0, 16)}`);
  mkdirSync(cache, {recursive: true});
  if (!existsSync(folder)) await replaceFolder(folder, write);
  const now = Date.now();
  utimesSync(folder, now / 1000, now / 1000);
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (
      name.startsWith(`${kind}-`) &&
      now - (statSync(other, {throwIfNoEntry: false})?.mtimeMs ?? now) > WEEK
    )
      rmSync(other, {recursive: true, force: true});
  }
  return folder;
}
