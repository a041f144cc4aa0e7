import type {ResizedImage} from '../../story/resized-image.ts';
import type {StoryData} from '../../story/story-data.ts';

/**
 * Returns the story with the addresses of its images relative to a page; `folder` is the path from the page to the
 * images' folder, with a slash at its end.
 */
export function withImageFolder(data: StoryData, folder: string): StoryData {
  return withImages(data, image => ({
    ...image,
    formats: image.formats.map(format => ({
      ...format,
      files: format.files.map(file => ({...file, address: folder + file.address})),
    })),
  }));
}

/** Returns the story with each image inline, as one `data:` address in one format and width. `bytes` are by file name. */
export function withInlineImages(data: StoryData, bytes: ReadonlyMap<string, Uint8Array>): StoryData {
  return withImages(data, image => {
    const {type, files} = image.formats.find(({type}) => type === INLINE)!;
    const {address, width} = files[0]!;
    const base64 = Buffer.from(bytes.get(address)!).toString('base64');
    return {...image, formats: [{type, files: [{address: `data:${type};base64,${base64}`, width}]}]};
  });
}

/** Smaller than JPEG, and supported by every browser that the map runs in. */
const INLINE = 'image/webp';

function withImages(data: StoryData, change: (image: ResizedImage) => ResizedImage): StoryData {
  const images = Object.entries(data.images).map(([file, image]) => [file, change(image)] as const);
  return {...data, images: Object.fromEntries(images)};
}
