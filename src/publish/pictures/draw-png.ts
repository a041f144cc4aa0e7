import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
import {packagedFont} from '../fonts/packaged-font.ts';
import {type PictureFonts, pictureFamilies} from '../fonts/picture-font.ts';
import type {Site} from '../site.ts';
import {encodePng} from './encode-png.ts';
import {shiftRightToLeft} from './shift-right-to-left.ts';
import {CLUSTERED_FAMILY, hasClusters, spreadClusters} from './spread-clusters.ts';

/** The default families of a picture: one with the metrics of Arial, and one for the title. */
export const FAMILY = {sans: 'Arimo', title: 'Tinos'};

/** Uses no fonts of the machine, so that the bytes are the same everywhere. */
const optionsOf = ({files}: PictureFonts): ResvgRenderOptions => ({
  font: {
    loadSystemFonts: false,
    fontFiles: [
      ...files.map(({path}) => path),
      packagedFont('arimo', '400Regular'),
      packagedFont('arimo', '700Bold'),
      packagedFont('tinos', '700Bold'),
      packagedFont('tinos', '700Bold_Italic'),
    ],
    // The font for all families that are not among them, generic ones included.
    defaultFontFamily: FAMILY.sans,
  },
});

/**
 * Renders an SVG, whose size and colours are plain values, in a site's fonts as an opaque PNG of that size in pixels,
 * without a browser.
 */
export function pngOf(svg: string, {theme, pictureFonts}: Pick<Site, 'theme' | 'pictureFonts'>): Uint8Array {
  const {sans, serif} = theme.fonts;
  const set = (families: string) =>
    pictureFamilies(families, pictureFonts, families === sans ? FAMILY.sans : FAMILY.title);
  // Replace the longer list first, since it may contain the other.
  const [long, short] = sans.length > serif.length ? [sans, serif] : [serif, sans];
  const ready = svg
    .split(long)
    .map(part => part.replaceAll(short, set(short)))
    .join(set(long));
  const clustered = pictureFonts.files.find(({family}) => family === CLUSTERED_FAMILY);
  const spread = clustered && hasClusters(ready) ? spreadClusters(ready, clustered.path) : ready;
  const shifted = shiftRightToLeft(spread);
  const {pixels, width, height} = new Resvg(shifted, optionsOf(pictureFonts)).render();
  return encodePng(pixels, width, height);
}
