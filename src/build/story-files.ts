import {lstat, readdir, readFile, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {ImageFiles} from '../reading/check-media.ts';
import type {Issue} from '../reading/issue.ts';
import {IMAGE_NAME} from '../reading/media-schema.ts';
import {type StoryFiles, slugIssues} from '../reading/read-story.ts';
import type {FileContent} from '../reading/source-file.ts';
import {readImage} from './images/read-image.ts';
import {plainError} from './plain-error.ts';

const STORY_FILES = ['article.md', 'places.geojson', 'facts.yaml'];

/** Where a project's stories are: `root` is the project's folder, `stories` their folder in it, for example `geo`. */
export type StoriesPlace = {root: string; stories: string};

/**
 * Reads the three files of a story, and what its image files are. A missing file is read as an empty one; for one that
 * cannot be read, the reason is returned.
 */
export async function readStoryFiles({root, stories}: StoriesPlace, slug: string): Promise<StoryFiles> {
  const folder = `${stories}/${slug}`;
  const read = (name: string) => readContent(join(root, folder, name));
  const [article, places, facts, images] = await Promise.all([
    read('article.md'),
    read('places.geojson'),
    read('facts.yaml'),
    readImageFiles(join(root, folder)),
  ]);
  return {slug, folder, article, places, facts, images};
}

/** Reads the image files in a folder; empty if the folder cannot be read. */
export async function readImageFiles(folder: string): Promise<ImageFiles> {
  const names = await readdir(folder).catch(() => []);
  const images = names.filter(name => IMAGE_NAME.test(name)).sort();
  return new Map(
    await Promise.all(
      images.map(async name => {
        const content = await readContent(join(folder, name));
        const isRead = content instanceof Uint8Array;
        return [name, isRead ? await readImage(content) : content] as const;
      }),
    ),
  );
}

/** Returns the slugs of all stories of a project, sorted: the folders, or links to folders, that contain a story file. */
export async function storySlugs(place: StoriesPlace): Promise<string[]> {
  return (await sorted(place)).stories;
}

/** What to tell where a project has no story. */
export function noStories({stories}: Pick<StoriesPlace, 'stories'>): string {
  return `Found no story in ${stories}/; expected at least one. Make one: npx dateline new my-story`;
}

/** Returns warnings for what may have been meant as a story: folders whose name no story may have, and broken links. */
export async function strayIssues(place: StoriesPlace): Promise<Issue[]> {
  const {others, broken} = await sorted(place);
  return [
    ...others.flatMap(slug => slugIssues({slug, folder: `${place.stories}/${slug}`})),
    ...broken.map(slug => ({
      ...{file: `${place.stories}/${slug}`, line: 1, column: 1, path: ''},
      message: 'Found a link that leads nowhere; expected one to the folder of a story. Mend or remove it.',
    })),
  ].map(issue => ({...issue, severity: 'warning'}));
}

/** Groups the names in the stories folder: stories, other folders, and broken links. Ignores hidden ones. */
async function sorted({
  root,
  stories,
}: StoriesPlace): Promise<Record<'stories' | 'others' | 'broken', string[]>> {
  const names = {stories: [] as string[], others: [] as string[], broken: [] as string[]};
  for (const name of (await namesIn(root, stories)).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(root, stories, name);
    const stats = await stat(path).catch(() => undefined);
    if (!stats) names.broken.push(name);
    else if (stats.isDirectory()) names[(await holdsStory(path)) ? 'stories' : 'others'].push(name);
  }
  return names;
}

async function namesIn(root: string, stories: string): Promise<string[]> {
  try {
    return await readdir(join(root, stories));
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const fault = code === 'ENOENT' ? '' : ` (${message})`;
    throw plainError(
      `Found no folder "${stories}" in ${resolve(root)}${fault}; expected the stories, a folder each. Make it, or name theirs as "stories" in dateline.config.ts.`,
    );
  }
}

async function holdsStory(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some(file => STORY_FILES.includes(file));
  } catch {
    // The folder may not be readable; reading its files reports that.
    return true;
  }
}

async function readContent(path: string): Promise<Exclude<FileContent, string>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory())
      return {unreadable: 'Found a folder; expected a file. Move it away, and write the file.'};
    // Reading a pipe would wait forever.
    if (!stats.isFile())
      return {unreadable: 'Found a pipe, a socket or a device; expected a file. Replace it by one.'};
    return await readFile(path);
  } catch (error) {
    return afterFault(path, error);
  }
}

async function afterFault(path: string, error: unknown): Promise<Exclude<FileContent, string>> {
  const {code, message} = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT': {
      const isLink = await lstat(path).then(
        () => true,
        () => false,
      );
      if (!isLink) return new Uint8Array();
      return {unreadable: 'Found a link to a file that is not there; expected the file. Mend the link.'};
    }
    case 'ELOOP':
      return {unreadable: 'Found a link that leads back to itself; expected a file. Replace it by one.'};
    case 'EACCES':
    case 'EPERM':
      return {
        unreadable: 'Found a file that you may not read; expected one that you may. Change its permissions.',
      };
    default:
      return {
        unreadable: `Found a file that cannot be read (${message}); expected one that can. Replace it.`,
      };
  }
}
