import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {StoryFiles} from '../story/read-story.ts';

/** The three files of the story `geo/<slug>/` under a root folder. A file that is missing is read as an empty one. */
export async function readStoryFiles(root: string, slug: string): Promise<StoryFiles> {
  const folder = `geo/${slug}`;
  const read = (name: string) => readOrEmpty(join(root, folder, name));
  const [article, places, facts] = await Promise.all([
    read('article.md'),
    read('places.geojson'),
    read('facts.yaml'),
  ]);
  return {slug, folder, article, places, facts};
}

/** The slugs of all stories under a root folder, sorted: the folders of `geo/` that hold a file of a story. */
export async function storySlugs(root: string): Promise<string[]> {
  const folders = (await readdir(join(root, 'geo'), {withFileTypes: true})).filter(entry =>
    entry.isDirectory(),
  );
  const found = await Promise.all(
    folders.map(async ({name}) => {
      const files = await readdir(join(root, 'geo', name));
      return files.some(file => STORY_FILES.includes(file)) ? [name] : [];
    }),
  );
  return found.flat().sort();
}

const STORY_FILES = ['article.md', 'places.geojson', 'facts.yaml'];

async function readOrEmpty(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array();
    throw error;
  }
}
