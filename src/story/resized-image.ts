/** One format of an image: its MIME type, and its files from the narrowest to the widest. */
export type ImageFormat = {type: string; files: {address: string; width: number}[]};

/**
 * An image as a page offers it, in one or two widths for each format. `width` and `height` are those of the widest file in
 * pixels. The formats are ordered from the smallest files to the one that every browser knows.
 */
export type ResizedImage = {width: number; height: number; formats: ImageFormat[]};
