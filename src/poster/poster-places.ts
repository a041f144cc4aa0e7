import {type Box, sideAttributes} from '../scene/label-box.ts';
import {labelSides} from '../scene/label-side.ts';
import {type Label, placeLabels} from '../scene/place-labels.ts';
import type {Side} from '../scene/sides.ts';
import {textScaleOf} from '../scene/text-scale.ts';
import {textWidth} from '../scene/text-width.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName, placesByRank} from '../story/story-lookup.ts';
import {theme} from '../theme.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import {markAt} from './poster-marks.ts';
import type {PosterLeg, PosterRoute} from './poster-routes.ts';
import type {Pixel, Projection} from './projection.ts';

/** Labels are placed for a frame of this share of the poster's, so that they fit a little smaller screens too. */
const SMALLER = {wide: 600 / 720, narrow: 320 / 360};
/** What controls at the bottom left and the scale at the bottom right take up of a frame. */
const CORNERS = {left: 180, right: 130, height: 56};

/** The places with their names, the least important first. `side` is empty where a name has no room. */
export function placesMarkup(
  data: StoryData,
  routes: PosterRoute[],
  projection: Projection,
  frame: Frame,
): string {
  const {story, measures} = data;
  const [first] = placesByRank(story);
  const places = [...story.places].sort((a, b) => Number(a.rank === 'main') - Number(b.rank === 'main'));
  const pixels = new Map(
    places.map(({id, position}) => [id, projection.pixelOf(projection.nearest(position))]),
  );
  const preferred = labelSides(story, measures.routes);
  const labels = places.map(place => labelOf(story.language, place, pixels.get(place.id)!, preferred, frame));
  const sides = placeLabels(labels, obstaclesOf(routes, projection, frame), boxOf(frame));
  return places
    .map(place => {
      const pixel = pixels.get(place.id)!;
      const others = places.filter(other => other !== place).map(({id}) => pixels.get(id)!);
      const next = Math.min(...others.map(({x, y}) => Math.hypot(x - pixel.x, y - pixel.y)));
      const label = {side: sides.get(place.id), preferred: preferred.get(place.id) ?? 'right'};
      return markAt(pixel, frame, {}, placeMarkup(place, story.language, next, label, place === first));
    })
    .join('');
}

function placeMarkup(
  place: Place,
  language: string,
  next: number,
  {side, preferred}: {side: Side | undefined; preferred: Side},
  isFirst: boolean,
): string {
  const name = placeName(place, language);
  const {dot, ring, reach} = radiiOf(place, next);
  return element(
    'a',
    {
      href: `#place=${encodeURIComponent(place.id)}`,
      'data-place': place.id,
      'data-rank': place.rank,
      'aria-label': name,
      // One stop for the keyboard; the arrow keys lead on.
      tabindex: isFirst ? undefined : -1,
    },
    element('circle', {class: 'reach', r: rounded(reach, 1)}),
    element('circle', {class: 'ring', r: ring}),
    element('circle', {class: 'dot', r: dot}),
    // One without room still has its side, for when it is pointed at or there is room.
    element(
      'text',
      {
        'data-side': side ?? '',
        'data-best': side ? undefined : preferred,
        ...sideAttributes(side ?? preferred),
      },
      escapeText(name),
    ),
  );
}

/** The radii of a place's dot, of the ring around it when selected, and of what a finger may touch. */
function radiiOf({rank}: Place, next: number) {
  const dot = theme.place[rank];
  return {
    dot,
    ring: dot + (rank === 'main' ? 7 : 8),
    reach: Math.max(dot, Math.min(theme.place.target / 2, next / 2)),
  };
}

function labelOf(
  language: string,
  place: Place,
  {x, y}: Pixel,
  preferred: Map<string, Side>,
  frame: Frame,
): Label {
  const share = SMALLER[frame.name];
  const size = theme.label[place.rank] * textScaleOf(frame.width * share);
  return {
    id: place.id,
    x: x * share,
    y: y * share,
    radius: theme.place[place.rank] + theme.label.halo,
    width: textWidth(placeName(place, language), place.rank === 'main') * size,
    height: size,
    side: preferred.get(place.id) ?? 'right',
    rank: place.rank,
  };
}

function boxOf({name, width, height}: Frame): Box {
  return [4, 4, width * SMALLER[name] - 4, height * SMALLER[name] - 4];
}

/** What no label may touch: the lines and lengths that are shown at rest, and the corners that have something else. */
function obstaclesOf(routes: PosterRoute[], projection: Projection, frame: Frame): Box[] {
  const share = SMALLER[frame.name];
  const around = ({x, y}: Pixel, radius: number): Box => [
    x * share - radius,
    y * share - radius,
    x * share + radius,
    y * share + radius,
  ];
  const size = theme.label.distance * textScaleOf(frame.width * share);
  const shown = routes.filter(({route}) => route.main);
  const lines = shown.flatMap(({line}) => line.map(position => around(projection.pixelOf(position), 2)));
  const lengths = shown.flatMap(({legs}) => legs).flatMap(leg => lengthBoxes(leg, size, share));
  const [, , right, bottom] = boxOf(frame);
  const {left, height} = CORNERS;
  return [
    ...lines,
    ...lengths,
    [0, bottom - height, left, bottom],
    [right - CORNERS.right, bottom - height / 2, right, bottom],
  ];
}

/** The box of a leg's length, which is turned along the leg, as one for each letter or so. */
function lengthBoxes({text, pixel, angle}: PosterLeg, size: number, share: number): Box[] {
  const letters = text.length;
  const radians = (angle * Math.PI) / 180;
  return Array.from({length: letters}, (_, letter) => {
    const along = ((letter + 0.5) / letters - 0.5) * textWidth(text, true) * size;
    const x = pixel.x * share + along * Math.cos(radians) + 0.7 * size * Math.sin(radians);
    const y = pixel.y * share + along * Math.sin(radians) - 0.7 * size * Math.cos(radians);
    return [x - size / 2, y - size / 2, x + size / 2, y + size / 2];
  });
}
