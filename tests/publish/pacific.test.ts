import {PNG} from 'pngjs';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {FRAMES} from '../../src/poster/frames.ts';
import {groundMarkup} from '../../src/poster/ground-markup.ts';
import {posterFile} from '../../src/poster/poster-file.ts';
import {projectionOf} from '../../src/poster/projection.ts';
import {CARD, card} from '../../src/publish/pictures/card.ts';
import {pngOf} from '../../src/publish/pictures/draw-png.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import {readStory} from '../../src/reading/read-story.ts';
import {restCamera} from '../../src/scene/rest-camera.ts';
import {legLengths} from '../../src/story/leg-lengths.ts';
import {measureStory} from '../../src/story/measure-story.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {defaultTheme} from '../../src/theme.ts';
import {site} from '../support/project.ts';

const CITIES: Record<string, Position> = {
  Tokyo: [139.6917, 35.6895],
  Honolulu: [-157.8583, 21.3069],
  Oakland: [-122.2711, 37.8044],
  Sydney: [151.2093, -33.8688],
};
/** Inland, and where no label is: behind Oakland, behind Sydney, and in China. */
const ASHORE: Position[] = [
  [-119, 39.4],
  [146, -25],
  [116, 34],
];
const AT_SEA: Position[] = [
  [-140, 45],
  [170, 10],
  [-130, -20],
];
/** Beyond the frame, where a reader can take the poster. */
const FAR: Position[] = [
  [-98.3, 38.4],
  [-60, -10],
  [78, 22],
];

const data = pacific();
const {light} = defaultTheme.schemes;

describe.each(['wide', 'narrow'] as const)('the %s poster of a story over the Pacific', name => {
  const frame = FRAMES[name];
  const camera = restCamera(data, frame.width, frame.height);
  const {pixelOf, nearest} = projectionOf(camera, frame);
  let colourAt: ColourAt;
  beforeAll(() => {
    const file = posterFile(posters(data, site)[name], frame, {
      title: 'Pacific',
      credit: '',
      look: site,
      scheme: 'light',
    });
    colourAt = coloursOf(pngOf(file, site));
  });

  test('has land behind its cities on both sides, and sea between them', () => {
    for (const position of ASHORE)
      expect(colourAt(pixelOf(nearest(position))), `${position}`).toBe(light.land);
    for (const position of AT_SEA)
      expect(colourAt(pixelOf(nearest(position))), `${position}`).toBe(light.water);
  });

  test('has land where a reader can take it to', () => {
    const {width, height} = frame;
    const ground = groundMarkup(site.ground(camera.zoom), projectionOf(camera, frame), frame, []);
    const wide = `<svg xmlns="http://www.w3.org/2000/svg" width="${3 * width}" height="${height}" viewBox="${-width} 0 ${3 * width} ${height}"><style>path{fill:none}.land{fill:#ff0000}</style>${ground}</svg>`;
    const farColour = coloursOf(pngOf(wide, site));
    const inReach = FAR.map(position => pixelOf(nearest(position))).filter(
      ({x, y}) => x > -width && x < 2 * width && y > 0 && y < height,
    );
    expect(inReach.length).toBeGreaterThan(1);
    for (const {x, y} of inReach) expect(farColour({x: x + width, y}), `${x}, ${y}`).toBe('#ff0000');
  });
});

test.each([
  ['all four cities', Object.keys(CITIES)],
  ['the northern ones, which fill its width', ['Tokyo', 'Honolulu', 'Oakland']],
])('the card of %s has the same', (_, names) => {
  const data = pacific(names);
  const colourAt = coloursOf(card(data, site));
  // As card.ts lays it out: 1.875 pixels to one of its poster, which ends at the card's lower edge.
  let top = 10;
  while (colourAt({x: 2, y: top}) === light.panel) top++;
  const frame = {name: 'wide' as const, width: CARD.width / 1.875, height: (CARD.height - top) / 1.875};
  const {pixelOf, nearest} = projectionOf(restCamera(data, frame.width, frame.height), frame);
  const onCard = (positions: Position[]) =>
    positions
      .map(position => pixelOf(nearest(position)))
      .filter(({x, y}) => x > 0 && x < frame.width && y > 0 && y < frame.height)
      .map(({x, y}) => colourAt({x: x * 1.875, y: top + y * 1.875}));
  expect(onCard([[-119, 39.4]])).toEqual([light.land]);
  expect(new Set(onCard(ASHORE))).toEqual(new Set([light.land]));
  expect(new Set(onCard(AT_SEA))).toEqual(new Set([light.water]));
});

type ColourAt = (pixel: {x: number; y: number}) => string;

function coloursOf(png: Uint8Array): ColourAt {
  const {width, data: pixels} = PNG.sync.read(Buffer.from(png));
  return ({x, y}) => {
    const at = 4 * (Math.round(y) * width + Math.round(x));
    return `#${pixels.subarray(at, at + 3).toString('hex')}`;
  };
}

function pacific(names = Object.keys(CITIES)): StoryData {
  const ids = names.map(name => name.toLowerCase());
  const features = names.map(name => {
    const coordinates = CITIES[name]!;
    const id = name.toLowerCase();
    const properties = {id, name, kind: 'city', rank: 'main', precision: 'exact'};
    return {type: 'Feature', id, geometry: {type: 'Point', coordinates}, properties};
  });
  const {story, issues} = readStory({
    slug: 'pacific',
    folder: 'geo/pacific',
    article: `---\ntitle: Pacific\npublished: 2025-01-01\nlanguage: en\ncredits: For a test.\n---\nOf [some](#some) cities.\n`,
    places: JSON.stringify({type: 'FeatureCollection', features}),
    facts: `some: {title: Some cities, at: [${ids}], status: established, source: the article}\n`,
  });
  if (!story) throw new Error(issues.map(({message}) => message).join('\n'));
  const measures = measureStory(story);
  return {
    story,
    measures,
    lengths: legLengths(story, measures, site.messages.distance),
    regions: {},
    countries: [],
    images: {},
    borderPolicy: '',
  };
}
