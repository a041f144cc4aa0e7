import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {StoriesPlace} from './story-files.ts';

/** Returns a hash of all that the folder of a story holds; what cannot be read counts by its name. */
export function hashStory({root, stories}: StoriesPlace, slug: string): string {
  const hash = createHash('sha256');
  const add = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      hash.update(`${name}\n`);
      try {
        const stats = statSync(path);
        if (stats.isDirectory()) add(path);
        else if (stats.isFile()) hash.update(readFileSync(path));
      } catch {
        // Reading the story says what is wrong with it.
      }
    }
  };
  add(join(root, stories, slug));
  return hash.digest('hex').slice(0, 16);
}
