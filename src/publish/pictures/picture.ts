import {fill} from '../../messages/fill.ts';
import {FRAMES} from '../../poster/frames.ts';
import {element, escapeText} from '../../poster/markup.ts';
import {posterFile} from '../../poster/poster-file.ts';
import {textWidth} from '../../scene/text-width.ts';
import type {StoryData} from '../../story/story-data.ts';
import {textDirection} from '../../story/text-direction.ts';
import type {Site} from '../site.ts';
import {cutToWidth} from './card-title.ts';
import {pngOf} from './draw-png.ts';
import {pictureCredit} from './picture-credit.ts';
import type {Posters} from './posters.ts';

const {width: WIDTH, height: MAP} = FRAMES.wide;
const TOP = 52;
const BOTTOM = 34;
const HEIGHT = TOP + MAP + BOTTOM;
const TITLE = {largest: 24, smallest: 14};

/**
 * Returns a story's map for printing or sharing, as a standalone SVG: its title, the poster in light colours, and the
 * source below it. The same story gives the same bytes.
 */
export function picture(data: StoryData, site: Site, {wide}: Posters): string {
  const {title, credits} = data.story;
  const {theme} = site;
  const {ink, muted, page} = theme.schemes.light;
  const {sans, serif} = theme.fonts;
  const map = posterFile(wide, FRAMES.wide, {
    ...{title, credit: pictureCredit(site), look: site},
    scheme: 'light',
  });
  const room = WIDTH - 8;
  const headline = cutToWidth(title, room / TITLE.smallest, site.metrics.title);
  const size = Math.min(TITLE.largest, room / textWidth(headline, site.metrics.title));
  const source = fill(site.messages.picture.source, {brand: site.brand.name, credits});
  const isRight = textDirection(data.story.language) === 'rtl';
  const line = (words: string, y: number, look: Record<string, string | number>) =>
    element(
      'text',
      {...(isRight ? {x: WIDTH, 'text-anchor': 'end'} : {x: 0}), y, ...look},
      escapeText(words),
    );
  return element(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`},
    element('rect', {width: WIDTH, height: HEIGHT, fill: page}),
    element('rect', {width: WIDTH, height: 3, fill: ink}),
    line(headline, 34, {fill: ink, 'font-family': serif, 'font-weight': 700, 'font-size': size}),
    element('g', {transform: `translate(0 ${TOP})`}, map),
    line(source, HEIGHT - 12, {
      fill: muted,
      'font-family': sans,
      'font-size': Math.min(11, room / textWidth(source, site.metrics.regular)),
    }),
  );
}

/** Renders a site's picture as a PNG with `scale` pixels per pixel of the SVG. */
export function picturePng(svg: string, site: Site, scale: number): Uint8Array {
  const sized = svg.replace(
    `width="${WIDTH}" height="${HEIGHT}"`,
    `width="${WIDTH * scale}" height="${HEIGHT * scale}"`,
  );
  return pngOf(sized, site);
}
