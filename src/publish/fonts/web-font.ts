/** A part of one of the site's own fonts: the characters of some scripts in one weight and style, as WOFF2. */
export type WebFont = {
  family: string;
  /** A weight, or a variable font's range, in CSS syntax: `700`, `100 900`. */
  weight: string;
  style: 'normal' | 'italic';
  /** The code points that it contains, as ranges with both ends included. */
  ranges: [from: number, to: number][];
  /** Its path in the output folder, with a hash of its content. */
  fileName: string;
  bytes: Uint8Array;
  /**
   * Where a page loads it from: relative to the site's folder, for example `./assets/…`, or the font itself as a `data:`
   * address.
   */
  address: string;
};

/** Returns the CSS that declares fonts; a page loads only those whose characters it shows. */
export function fontFaces(fonts: WebFont[]): string {
  return fonts
    .map(({family, weight, style, ranges, address}) => {
      const range = ranges.map(([from, to]) =>
        from === to ? code(from) : `${code(from)}-${to.toString(16)}`,
      );
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;src:url("${address}")format("woff2");unicode-range:${range.join()}}`;
    })
    .join('');
}

/** Returns fonts for a page that requests no files: each address contains the font. */
export function inlineFonts(fonts: WebFont[]): WebFont[] {
  return fonts.map(font => ({
    ...font,
    address: `data:font/woff2;base64,${Buffer.from(font.bytes).toString('base64')}`,
  }));
}

/** Returns the fonts that contain a character of a text. */
export function fontsFor(fonts: WebFont[], text: string): WebFont[] {
  const used = [...new Set(text)].map(character => character.codePointAt(0)!);
  return fonts.filter(({ranges}) =>
    used.some(code => ranges.some(([from, to]) => from <= code && code <= to)),
  );
}

function code(point: number): string {
  return `u+${point.toString(16)}`;
}
