import {createRequire} from 'node:module';
import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
import {type PictureFonts, pictureFamilies} from '../fonts/picture-font.ts';
import type {Site} from '../site.ts';
import {encodePng} from './encode-png.ts';

const require = createRequire(import.meta.url);
/** A file of a family, `arimo`, in a style, `700Bold`. */
const fontFile = (family: string, style: string) => {
  const name = family[0]!.toUpperCase() + family.slice(1);
  return require.resolve(`@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`);
};

/** The families that a card is set in: as wide as Arial, and for its title. */
export const FAMILY = {sans: 'Arimo', title: 'Tinos'};

/** No font of the machine's own, so that the bytes are the same everywhere. */
const optionsOf = ({files}: PictureFonts): ResvgRenderOptions => ({
  font: {
    loadSystemFonts: false,
    fontFiles: [
      ...files,
      fontFile('arimo', '400Regular'),
      fontFile('arimo', '700Bold'),
      fontFile('tinos', '700Bold'),
      fontFile('tinos', '700Bold_Italic'),
    ],
    // Whatever family is not among them is set in this one, the generic ones, too.
    defaultFontFamily: FAMILY.sans,
  },
});

/** An SVG in a site's families that says its size and colours plainly, as an opaque PNG of that size in pixels, drawn without a browser. */
export function pngOf(svg: string, {theme, pictureFonts}: Pick<Site, 'theme' | 'pictureFonts'>): Uint8Array {
  const {sans, serif} = theme.fonts;
  const set = (families: string) =>
    pictureFamilies(families, pictureFonts, families === sans ? FAMILY.sans : FAMILY.title);
  // The longer one may contain the other.
  const [long, short] = sans.length > serif.length ? [sans, serif] : [serif, sans];
  const ready = svg
    .split(long)
    .map(part => part.replaceAll(short, set(short)))
    .join(set(long));
  const {pixels, width, height} = new Resvg(ready, optionsOf(pictureFonts)).render();
  return encodePng(pixels, width, height);
}
