import {readFileSync} from 'node:fs';
import {Blob, Buffer, Face, Font, shape} from 'harfbuzzjs';

/** The family of the font in which clusters are drawn. */
export const CLUSTERED_FAMILY = 'Noto Sans Devanagari';

/** The scripts in which several glyphs side by side can form one cluster, as in Hindi "कि". */
const CLUSTERED = /\p{sc=Devanagari}/u;
const TEXT = /(<(?:text|tspan)\b[^>]*>)([^<]*\p{sc=Devanagari}[^<]*)(?=<)/gu;
const ENTITIES: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};

/** Whether a drawing has texts for `spreadClusters`. */
export function hasClusters(svg: string): boolean {
  return CLUSTERED.test(svg);
}

/**
 * Makes room in an SVG's texts after each cluster of several glyphs, measured in a font: resvg gives a cluster the width of its
 * widest glyph instead of all of them.
 */
export function spreadClusters(svg: string, fontFile: string): string {
  const face = new Face(new Blob(readFileSync(fontFile)));
  const font = new Font(face);
  return svg.replace(TEXT, (_, tag: string, words: string, at: number) => {
    const letters = [...words.replace(/&\w+;/g, entity => ENTITIES[entity] ?? entity)];
    const shifts = shiftsOf(letters, font);
    const {anchor, dx} = textAt(svg, at);
    // The renderer anchors a text as if nothing had moved, and these shifts take the place of the text's own.
    shifts[0] = dx * face.upem - anchor * shifts.reduce((sum, units) => sum + units, 0);
    const ems = shifts.map(units => (units === 0 ? '0' : `${units / face.upem}em`));
    return `${tag}<tspan dx="${ems.join(' ')}">${words}</tspan>`;
  });
}

/** Of the text element at or before an index: the share of it that stands left of its point, and its own shift in ems. */
function textAt(svg: string, at: number): {anchor: number; dx: number} {
  const [tag = ''] = /<text\b[^>]*>/.exec(svg.slice(svg.lastIndexOf('<text', at))) ?? [];
  const [, dx = '0'] = /\sdx="(-?[\d.]+)em"/.exec(tag) ?? [];
  const anchor = tag.includes('text-anchor="end"') ? 1 : tag.includes('text-anchor="middle"') ? 0.5 : 0;
  return {anchor, dx: Number(dx)};
}

/** How far each letter must move on, in units of the font, so that the cluster before it has its whole width. */
function shiftsOf(letters: string[], font: Font): number[] {
  const buffer = new Buffer();
  buffer.addCodePoints(letters.map(letter => letter.codePointAt(0)!));
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const clusters = new Map<number, number[]>();
  for (const {cluster, xAdvance = 0} of buffer.getGlyphInfosAndPositions())
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), xAdvance]);
  const starts = [...clusters.keys()].toSorted((a, b) => a - b);
  const shifts = letters.map(() => 0);
  for (const [index, start] of starts.entries()) {
    const advances = clusters.get(start)!;
    const next = starts[index + 1];
    if (next === undefined) continue;
    shifts[next] = advances.reduce((sum, each) => sum + each, 0) - Math.max(...advances);
  }
  return shifts;
}
