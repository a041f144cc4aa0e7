import {element, escapeText} from '../../poster/markup.ts';
import {posterFile} from '../../poster/poster-file.ts';
import {renderPoster} from '../../poster/render-poster.ts';
import {restCamera} from '../../scene/rest-camera.ts';
import type {StoryData} from '../../story/story-data.ts';
import {textDirection} from '../../story/text-direction.ts';
import type {Site} from '../site.ts';
import {fitTitle} from './card-title.ts';
import {pngOf} from './draw-png.ts';
import {pictureCredit} from './picture-credit.ts';

/** The size of a social card in pixels, as the networks require. */
export const CARD = {width: 1200, height: 630};

/** The card's pixels per poster pixel, so that names are legible when the card is shown at a third of its size. */
const ZOOM = 1.875;
const MARGIN = 44;
const RULE = 6;
/**
 * Returns the social card of a story as a PNG: its title, and below it the poster, drawn for the remaining space. The
 * same story gives the same bytes.
 */
export function card(data: StoryData, site: Site): Uint8Array {
  return pngOf(cardSvg(data, site), site);
}

/** Returns the social card as an SVG. */
export function cardSvg(data: StoryData, site: Site): string {
  const {schemes, fonts} = site.theme;
  const {ink, panel} = schemes.light;
  const title = fitTitle(data.story.title, CARD.width - 2 * MARGIN, site.metrics.title);
  const isRight = textDirection(data.story.language) === 'rtl';
  const top = Math.ceil(RULE + title.size * (0.55 + 1.12 * title.lines.length + 0.2));
  const baseline = RULE + title.size * 1.35;
  return element(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg', ...CARD},
    // The scale bar is useless in a thumbnail.
    element('style', {}, '.poster-scale{display:none}'),
    element('rect', {...CARD, fill: panel}),
    element('g', {transform: `translate(0 ${top})scale(${ZOOM})`}, poster(data, site, CARD.height - top)),
    element('rect', {width: CARD.width, height: RULE, fill: ink}),
    ...title.lines.map((line, index) =>
      titleMarkup(
        line,
        title.size,
        Math.round(baseline + index * 1.12 * title.size),
        ink,
        fonts.serif,
        isRight,
      ),
    ),
  );
}

function poster(data: StoryData, site: Site, height: number): string {
  const frame = {name: 'wide' as const, width: CARD.width / ZOOM, height: height / ZOOM};
  const ground = site.ground(restCamera(data, frame.width, frame.height).zoom);
  return posterFile(renderPoster(data, ground, frame, site), frame, {
    title: data.story.title,
    credit: pictureCredit(site),
    look: site,
    scheme: 'light',
  });
}

function titleMarkup(
  text: string,
  size: number,
  y: number,
  ink: string,
  family: string,
  isRight: boolean,
): string {
  return element(
    'text',
    {
      ...(isRight ? {x: CARD.width - MARGIN, 'text-anchor': 'end'} : {x: MARGIN}),
      ...{y, fill: ink, 'font-family': family, 'font-weight': 700, 'font-size': size},
    },
    escapeText(text),
  );
}
