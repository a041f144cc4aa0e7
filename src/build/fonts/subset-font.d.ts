declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Keeps all glyphs, regardless of the text. */
    keepAllGlyphs?: boolean;
    variationAxes?: Record<string, number>;
  };
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
