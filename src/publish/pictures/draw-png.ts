import {createRequire} from 'node:module';
import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
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
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: [
      fontFile('arimo', '400Regular'),
      fontFile('arimo', '700Bold'),
      fontFile('tinos', '700Bold'),
      fontFile('tinos', '700Bold_Italic'),
    ],
    // Whatever family is not among them is set in this one, the generic ones, too.
    defaultFontFamily: FAMILY.sans,
  },
};

/** An SVG that says its size and colours plainly, as an opaque PNG of that size in pixels, drawn without a browser. */
export function pngOf(svg: string): Uint8Array {
  const {pixels, width, height} = new Resvg(svg, OPTIONS).render();
  return encodePng(pixels, width, height);
}
