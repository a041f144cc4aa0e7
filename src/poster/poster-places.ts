import {sideAttributes} from '../scene/label-box.ts';
import {labelSides} from '../scene/label-side.ts';
import type {PlacedTexts} from '../scene/place-texts.ts';
import type {Side} from '../scene/sides.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName, placesByRank} from '../story/story-lookup.ts';
import type {Theme} from '../theme.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import {markAt} from './poster-marks.ts';
import type {Projection} from './projection.ts';

/** The places with their names, the least important first. `sides` has those of the names that have room, `cut` the dots that a frame would cut. */
export function placesMarkup(
  {story, measures}: StoryData,
  {sides, cut}: Pick<PlacedTexts, 'sides' | 'cut'>,
  projection: Projection,
  frame: Frame,
  theme: Theme,
): string {
  const [first] = placesByRank(story);
  const places = [...story.places].sort((a, b) => Number(a.rank === 'main') - Number(b.rank === 'main'));
  const pixels = new Map(
    places.map(({id, position}) => [id, projection.pixelOf(projection.nearest(position))]),
  );
  const preferred = labelSides(story, measures.routes);
  return places
    .map(place => {
      const pixel = pixels.get(place.id)!;
      const others = places.filter(other => other !== place).map(({id}) => pixels.get(id)!);
      const next = Math.min(...others.map(({x, y}) => Math.hypot(x - pixel.x, y - pixel.y)));
      const label = {side: sides.get(place.id), preferred: preferred.get(place.id) ?? 'right'};
      return markAt(
        pixel,
        frame,
        {'data-cut': cut.has(place.id) ? '' : undefined},
        placeMarkup(place, story.language, radiiOf(place, next, theme), label, place === first),
      );
    })
    .join('');
}

function placeMarkup(
  place: Place,
  language: string,
  {dot, ring, reach}: Radii,
  {side, preferred}: {side: Side | undefined; preferred: Side},
  isFirst: boolean,
): string {
  const name = placeName(place, language);
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
        'data-best': side === preferred ? undefined : preferred,
        ...sideAttributes(side ?? preferred),
      },
      escapeText(name),
    ),
  );
}

/** The radii of a place's dot, of the ring around it when selected, and of what a finger may touch. */
type Radii = {dot: number; ring: number; reach: number};

/** `next` is how far the nearest other place is. */
function radiiOf({rank}: Place, next: number, theme: Theme): Radii {
  const dot = theme.place[rank];
  return {
    dot,
    ring: dot + (rank === 'main' ? 7 : 8),
    reach: Math.max(dot, Math.min(theme.place.target / 2, next / 2)),
  };
}
