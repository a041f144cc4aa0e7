import {boundsOf} from '../geodesy/bounds.ts';
import {circle} from '../geodesy/circle.ts';
import type {Bounds, Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {factById, placeById, placesOfFact} from '../story/story-lookup.ts';

/** What the map should show: everything in `bounds`, no closer than `maxZoom`. */
export type View = {bounds: Bounds; maxZoom: number};

/** Pixels at each edge of the frame that the view keeps clear. */
export type Padding = {top: number; right: number; bottom: number; left: number};

/** From this width in pixels the first view holds every place; below it, the main ones. */
const WIDE = 560;

/** A place is shown with its surroundings; nearer than this a basemap of 1 : 10 million has nothing to add. */
const PLACE_ZOOM = 5;

/** What to show for a selection in a frame of `width` pixels; the whole story for none. */
export function viewOf({story, regions}: StoryData, selection: Selection, width: number): View {
  if (!selection) {
    const places = width >= WIDE ? story.places : story.places.filter(({rank}) => rank === 'main');
    return {bounds: boundsOf(places.map(({position}) => position)), maxZoom: PLACE_ZOOM};
  }
  if (selection.type === 'fact') {
    const fact = factById(story, selection.id);
    const places = placesOfFact(fact).map(id => placeById(story, id).position);
    const lines = fact.along.flatMap(path => routeLine(path.map(id => placeById(story, id).position)));
    return {bounds: boundsOf([...places, ...lines]), maxZoom: PLACE_ZOOM};
  }
  const place = placeById(story, selection.id);
  const outline: Position[] = [
    place.position,
    ...(regions[place.id] ?? []).flat(2),
    ...(place.outline ?? []).flat(),
    ...(place.radius ? circle(place.position, place.radius) : []),
  ];
  return {bounds: boundsOf(outline), maxZoom: outline.length > 1 ? 7 : PLACE_ZOOM};
}

/** The clear edge of a frame, with what `cover` hides of it: a panel at the right or a sheet at the bottom. */
export function paddingOf(width: number, height: number, cover: {right: number; bottom: number}): Padding {
  const side = Math.max(26, Math.min(72, (width - cover.right) * 0.09));
  const end = Math.max(26, Math.min(64, (height - cover.bottom) * 0.12));
  return {top: end, right: side + cover.right, bottom: end + cover.bottom, left: side};
}
