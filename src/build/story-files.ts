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

/** Where the stories of a project are: `root` is the project's folder, `stories` their folder in it, as `geo`. */
export type StoriesPlace = {root: string; stories: string};

/**
 * The three files of a story, and what its image files are. A file that is missing is read as an empty one; where one cannot be
 * read, it is said why.
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

/** The image files of a folder; none where it cannot be read. */
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

/** The slugs of all stories of a project, sorted: the folders, or links to some, that hold a file of a story. */
export async function storySlugs(place: StoriesPlace): Promise<string[]> {
  return (await sorted(place)).stories;
}

/** Warnings of what in the folder of stories may have been meant as a story: folders whose name could be none's, and links that lead nowhere. */
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

/** The names in the folder of stories by what they are: a story's folder, another folder, or a broken link. Hidden ones are nobody's business. */
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
    // A folder that may not be read: its files say so.
    return true;
  }
}

async function readContent(path: string): Promise<Exclude<FileContent, string>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory())
      return {unreadable: 'Found a folder; expected a file. Move it away, and write the file.'};
    // A pipe would be waited for without an end.
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
