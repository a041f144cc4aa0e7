import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {StoryData} from '../../story/story-data.ts';
import type {StoriesPlace} from '../story-files.ts';
import {encodeImage} from './image-formats.ts';

/** The bytes of resized images, by the bare file names that are the addresses in the story's `images`. */
export type ImageBytes = Map<string, Uint8Array>;

/**
 * Resizes a story's images to all their files. Caches each encoded file in `node_modules/.cache/dateline/images/` under
 * its name.
 */
export async function resizeImages(
  {root, stories}: StoriesPlace,
  {story, images}: StoryData,
): Promise<ImageBytes> {
  const resized: ImageBytes = new Map();
  for (const [name, {formats}] of Object.entries(images)) {
    const original = () => readFile(join(root, stories, story.slug, name));
    const files = formats.flatMap(({type, files}) => files.map(file => ({...file, type})));
    await Promise.all(
      files.map(async ({address, type, width}) => {
        const encode = async () => encodeImage(await original(), type, width);
        resized.set(address, await cached(join(root, CACHE, address), encode));
      }),
    );
  }
  return resized;
}

const CACHE = 'node_modules/.cache/dateline/images';

async function cached(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    const bytes = await make();
    await mkdir(dirname(path), {recursive: true});
    // Renamed when complete, since other processes may write the same file.
    const part = `${path}.${randomUUID()}`;
    await writeFile(part, bytes);
    await rename(part, path);
    return bytes;
  }
}
