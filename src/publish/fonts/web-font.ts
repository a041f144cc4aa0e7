/** A part of a font of the site's own: the characters of some scripts in one weight and style, as WOFF2. */
export type WebFont = {
  family: string;
  /** A weight, or the two ends of a variable font's range, as CSS writes them: `700`, `100 900`. */
  weight: string;
  style: 'normal' | 'italic';
  /** The code points that it has, as ranges with both ends included. */
  ranges: [from: number, to: number][];
  /** Its path in the output folder, with a hash of its content. */
  fileName: string;
  bytes: Uint8Array;
  /** Where a page has it from: relative to the site's folder, as `./assets/…`, or the font itself as a `data:` address. */
  address: string;
};

/** Returns fonts as CSS for a page, which loads only those whose characters it shows. */
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

/** Returns fonts for a page that asks for no file: each is its own address. */
export function inlineFonts(fonts: WebFont[]): WebFont[] {
  return fonts.map(font => ({
    ...font,
    address: `data:font/woff2;base64,${Buffer.from(font.bytes).toString('base64')}`,
  }));
}

/** The fonts that have a character of a text. */
export function fontsFor(fonts: WebFont[], text: string): WebFont[] {
  const used = [...new Set(text)].map(character => character.codePointAt(0)!);
  return fonts.filter(({ranges}) =>
    used.some(code => ranges.some(([from, to]) => from <= code && code <= to)),
  );
}

function code(point: number): string {
  return `u+${point.toString(16)}`;
}
