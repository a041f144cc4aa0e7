import {readFileSync} from 'node:fs';
import {Blob, Face, Font} from 'harfbuzzjs';
import {packagedFont} from '../../publish/fonts/packaged-font.ts';
import type {PictureFontFile} from '../../publish/fonts/picture-font.ts';
import type {Advances, TypeMetrics} from '../../scene/text-width.ts';
import type {Theme} from '../../theme.ts';

/** Free fonts with the advance widths of the families that most machines have. */
const TWINS: Record<string, string> = {
  ...{Arial: 'arimo', Helvetica: 'arimo', 'Helvetica Neue': 'arimo', 'sans-serif': 'arimo'},
  ...{Georgia: 'gelasio', 'Times New Roman': 'tinos', Times: 'tinos', serif: 'tinos'},
};

/** A weight and style, and its name in the packages of fonts. */
type Style = {weight: number; style: 'normal' | 'italic'; name: string};
const REGULAR: Style = {weight: 400, style: 'normal', name: '400Regular'};
const BOLD: Style = {weight: 700, style: 'normal', name: '700Bold'};
const BOLD_ITALIC: Style = {weight: 700, style: 'italic', name: '700Bold_Italic'};

/**
 * Measures a theme's type: each look in the first family of its list that is one of the site's own fonts, or of which a free
 * font has the widths. The titles of pictures are measured as they are drawn: in the site's font or in Tinos.
 */
export function measureType({sans, serif}: Theme['fonts'], own: PictureFontFile[]): TypeMetrics {
  const measure = (families: string, style: Style) => {
    const listed = families.split(',').map(family => family.trim().replace(/^(['"])(.*)\1$/, '$2'));
    for (const family of listed) {
      const files = own.filter(file => file.family === family);
      if (files.length > 0) return advancesOf(nearest(files, style));
      const twin = TWINS[family];
      if (twin) return advancesOf([packagedFont(twin, style.name)]);
    }
    return advancesOf([packagedFont('arimo', style.name)]);
  };
  const ownSerif = serif.split(',').filter(family => own.some(file => family.includes(file.family)));
  return {
    regular: measure(sans, REGULAR),
    bold: measure(sans, BOLD),
    length: measure(serif, BOLD_ITALIC),
    title: measure([...ownSerif, 'serif'].join(), BOLD),
  };
}

/** The files of one weight and style of a family, as near as it has them to those that are wanted. */
function nearest(files: PictureFontFile[], {weight, style}: Style): string[] {
  const distance = (file: PictureFontFile) =>
    Math.abs(file.weight - weight) + (file.style === style ? 0 : 1000);
  const least = Math.min(...files.map(distance));
  return files.filter(file => distance(file) === least).map(({path}) => path);
}

/** Cached, since all stories share their fonts. */
const measured = new Map<string, [number, number][]>();

/** Returns the advance widths of several files of a font; those of the first where two have the same character. */
function advancesOf(paths: string[]): Advances {
  const entries = paths.toReversed().flatMap(path => {
    const known = measured.get(path) ?? readAdvances(path);
    measured.set(path, known);
    return known;
  });
  return new Map(entries);
}

function readAdvances(path: string): [number, number][] {
  const face = new Face(new Blob(readFileSync(path)));
  const font = new Font(face);
  return [...face.collectUnicodes()].map(point => [
    point,
    font.glyphHAdvance(font.nominalGlyph(point) ?? 0) / face.upem,
  ]);
}
