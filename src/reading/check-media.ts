import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {MediaFields} from './media-schema.ts';
import {suggest} from './nearest.ts';

/** An image file: a hash of its bytes and its upright size in pixels, or the reason, in words, why it cannot be used. */
export type ImageFile = {hash: string; width: number; height: number} | {unreadable: string};

/** The image files in the folder of a story, by name. */
export type ImageFiles = Map<string, ImageFile>;

/** Returns an issue for each entry of the list `media` at a path whose file is missing or cannot be used. */
export function checkMedia(
  data: DataFile,
  path: DataPath,
  media: MediaFields[] = [],
  images: ImageFiles,
): Issue[] {
  return media.flatMap(({file}, index) => {
    const image = images.get(file);
    const at = [...path, index, 'file'];
    if (!image) {
      const remedy = images.size > 0 ? suggest(file, images.keys()) : 'Copy the file to it.';
      const message = `Found no file "${file}" in the folder of the story; expected the image there. ${remedy}`;
      return data.issue(at, message);
    }
    return 'unreadable' in image ? data.issue(at, image.unreadable) : [];
  });
}
