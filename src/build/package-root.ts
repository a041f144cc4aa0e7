import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * Whether this code runs in Dateline's own repository, with its sources, and not in the package, which contains them
 * built.
 */
export function isRepository(): boolean {
  return existsSync(join(packageRoot(), 'src/build'));
}

/**
 * Returns the absolute path of Dateline's own folder: the closest one above this code whose `package.json` is named
 * "dateline", wherever the code is bundled. It holds the sources of the basemap; a newsroom's stories and configuration
 * are in its project's folder instead. Throws if there is none.
 */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'dateline') return folder;
    if (folder === dirname(folder))
      throw new Error(
        `Found no package.json of "dateline" above ${start}; expected Dateline’s own. Install Dateline anew.`,
      );
  }
}
