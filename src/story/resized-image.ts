/** One format of an image: its MIME type, and its files, the narrowest first. */
export type ImageFormat = {type: string; files: {address: string; width: number}[]};

/**
 * An image for a page, in one or two widths of each format. `width` and `height` are those of the widest file, in
 * pixels. The formats are ordered from the smallest files to the format that every browser supports.
 */
export type ResizedImage = {width: number; height: number; formats: ImageFormat[]};
