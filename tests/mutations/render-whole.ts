import {Resvg} from '@resvg/resvg-js';
import {FRAMES} from '../../src/poster/frames.ts';
import {posterFile} from '../../src/poster/poster-file.ts';
import {annotations} from '../../src/publish/data/annotations.ts';
import {placesGeoJson, routesGeoJson} from '../../src/publish/data/story-geojson.ts';
import {cardSvg} from '../../src/publish/pictures/card.ts';
import {picture} from '../../src/publish/pictures/picture.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import {renderPages, renderStory} from '../../src/publish/render-story.ts';
import {fittedCamera, globeViewOf, viewOf} from '../../src/scene/camera.ts';
import {shownLegs} from '../../src/scene/legs.ts';
import {restCamera} from '../../src/scene/rest-camera.ts';
import {routeFeatures} from '../../src/scene/route-features.ts';
import {areaFeatures, placeFeatures} from '../../src/scene/story-sources.ts';
import type {Selection} from '../../src/story/selection.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {site as projectSite} from '../support/project.ts';

const site = {...projectSite, address: 'https://example.org/'};
/** Nothing of a story says these, so where they stand, a number or a value was lost. */
const LOST = /(?:="|[ ,:(>])(?:NaN|undefined|-?Infinity)\b/;
const NO_CHARACTER = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/**
 * Renders all that readers get of a story: pages, posters, card and pictures, data, and what the live map draws for each
 * selection. Throws where something cannot be made, is no XML, or has lost a number. Pictures are drawn as PNG only with `png`,
 * which takes most of the time; as XML they are read always.
 */
export function renderWhole(data: StoryData, {png}: {png: boolean}): void {
  const {title} = data.story;
  const images = emptyImages(data);
  for (const {fileName, source} of renderPages(data, site, images)) check(String(source), fileName);
  const drawn = posters(data, site);
  const svgs = {
    'poster.svg': posterFile(drawn.wide, FRAMES.wide, {title, credit: 'Credit', look: site}),
    card: cardSvg(data, site),
    'map.svg': picture(data, site, drawn),
  };
  for (const [name, svg] of Object.entries(svgs)) {
    check(svg, name);
    new Resvg(svg, {font: {loadSystemFonts: false}});
  }
  for (const part of [data, placesGeoJson(data), routesGeoJson(data), annotations(data.story, site)])
    wholeNumbers(part);
  for (const {names} of data.story.places)
    for (const tag of Object.keys(names)) new Intl.DisplayNames('en', {type: 'language'}).of(tag);
  drawEachSelection(data);
  if (png) renderStory(data, site, images);
}

/** Files without bytes in place of the story's resized images. */
function emptyImages({images}: StoryData): Map<string, Uint8Array> {
  const files = Object.values(images).flatMap(({formats}) => formats.flatMap(({files}) => files));
  return new Map(files.map(({address}) => [address, new Uint8Array()]));
}

function check(markup: string, name: string): void {
  const lost = LOST.exec(markup) ?? NO_CHARACTER.exec(markup);
  if (!lost) return;
  const around = markup.slice(Math.max(0, lost.index - 60), lost.index + 60);
  throw new Error(`In ${name} there is ${JSON.stringify(around)}.`);
}

/** `JSON.stringify` writes null for a number that is none. */
function wholeNumbers(part: unknown): void {
  JSON.stringify(part, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`"${key}" is ${value}.`);
    return value as unknown;
  });
}

function drawEachSelection(data: StoryData): void {
  const {story} = data;
  const selections: Selection[] = [
    null,
    ...story.places.map(({id}) => ({type: 'place' as const, id})),
    ...story.facts.map(({id}) => ({type: 'fact' as const, id})),
  ];
  wholeNumbers([areaFeatures(data), restCamera(data, 320, 480)]);
  for (const selection of selections) {
    const frame = {width: 720, height: 480};
    wholeNumbers(viewOf(data, selection, 720));
    wholeNumbers(fittedCamera(viewOf(data, selection, 720), frame, selection, {right: 300, bottom: 0}));
    wholeNumbers(globeViewOf(data, selection, {...frame, zoom: 2}));
    const wording = {language: story.language, unit: 'mi'} as const;
    const spots = new Map(
      shownLegs(data, selection, wording, site.messages.map).map(({id, line}) => [
        id,
        {text: '', at: (line.length - 1) / 2, below: false, degrees: 0},
      ]),
    );
    wholeNumbers(routeFeatures(data, selection, wording, site.messages.map, spots));
  }
  wholeNumbers(placeFeatures(data, 'uk', null, {sides: new Map(), cut: new Set()}));
}
