import {boundsOf} from '../geodesy/bounds.ts';
import {circle} from '../geodesy/circle.ts';
import type {Bounds, Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {factById, placeById, placesOfFact, regionOf} from '../story/story-lookup.ts';
import {CONTROLS, type Cover, constrain, leastWorld, type MapCamera, type Size} from './camera-limits.ts';
import {latitudeOf, mercator, worldWidth} from './mercator.ts';

/** What the map should show: everything in `bounds`, no closer than `maxZoom`. */
export type View = {bounds: Bounds; maxZoom: number};

/** Pixels at each edge of the frame that the view keeps clear. */
export type Padding = {top: number; right: number; bottom: number; left: number};

/** From this width in pixels the first view holds every place; below it, the main ones. */
export const WIDE = 560;

/** A place is shown with its surroundings; nearer than this a basemap of 1 : 10 million has nothing to add. */
export const PLACE_ZOOM = 5;

/** What to show for a selection in a frame of `width` pixels; the whole story for none. */
export function viewOf(data: StoryData, selection: Selection, width: number): View {
  const {story} = data;
  if (!selection) {
    const places = width >= WIDE ? story.places : story.places.filter(({rank}) => rank === 'main');
    return {bounds: familiarBounds(places.map(({position}) => position)), maxZoom: PLACE_ZOOM};
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
    ...regionOf(data, place).flat(2),
    ...(place.outline ?? []).flat(),
    ...(place.radius ? circle(place.position, place.radius) : []),
  ];
  return {bounds: boundsOf(outline), maxZoom: outline.length > 1 ? 7 : PLACE_ZOOM};
}

/** The smallest box, but one across the antimeridian only if it is much smaller than one on the map that readers know. */
function familiarBounds(positions: Position[]): Bounds {
  const bounds = boundsOf(positions);
  if (bounds[2] <= 180) return bounds;
  const longitudes = positions.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  return east - west < 1.25 * (bounds[2] - bounds[0]) ? [west, bounds[1], east, bounds[3]] : bounds;
}

/**
 * The clear edge of a frame: room for a label beside the outermost dots, more of it around a selection, and what `cover`
 * hides, a panel at the right, or a sheet at the bottom with the controls above it.
 */
export function paddingOf(width: number, height: number, selection: Selection, cover: Cover): Padding {
  const [share, least, most] = selection ? [0.17, 56, 110] : [0.1, 46, 84];
  const side = clamp((width - cover.right) * share, least, most);
  const end = clamp((height - cover.bottom) * 0.12, 26, 64);
  const below = cover.bottom > 0 ? cover.bottom + CONTROLS : 0;
  return {top: end, right: side + cover.right, bottom: end + below, left: side};
}

/** The globe's diameter against a frame's shorter side, at least; seen from near, a globe shows about four fifths of it. */
const GLOBE_SHARE = 1.16;

/**
 * The camera on the globe for a selection in the clear part of a frame, `width` by `height` pixels: the globe fills it
 * at least, and `zoom` is how near the flat map would come. At rest it looks at the main routes, for no side of the Earth
 * shows every place.
 */
export function globeViewOf(
  data: StoryData,
  selection: Selection,
  {width, height, zoom}: {width: number; height: number; zoom: number},
): MapCamera {
  const main = data.measures.routes.filter(route => route.main).flatMap(({waypoints}) => waypoints);
  const ends = main.map(id => placeById(data.story, id).position);
  const {bounds} =
    !selection && ends.length > 0 ? {bounds: boundsOf(routeLine(ends))} : viewOf(data, selection, width);
  const [west, south, east, north] = bounds;
  const center: Position = [(west + east) / 2, (south + north) / 2];
  // A globe at zoom z has the radius 512 · 2^z / (2 π cos latitude), so that its middle is as large as on the flat map.
  const fill = Math.log2(
    (GLOBE_SHARE * Math.min(width, height) * Math.PI * Math.cos((center[1] * Math.PI) / 180)) / 512,
  );
  return {center, zoom: Math.max(fill, selection ? zoom : fill)};
}

/** The camera that has a view in what the padding leaves of a frame; within its limits, whatever the view. */
export function fittedCamera({bounds, maxZoom}: View, size: Size, padding: Padding, cover: Cover): MapCamera {
  const [west, south, east, north] = bounds;
  const [northWest, southEast] = [mercator([west, north]), mercator([east, south])];
  const {top, right, bottom, left} = padding;
  const fit = Math.min(
    (size.width - left - right) / (southEast.x - northWest.x),
    (size.height - top - bottom) / (southEast.y - northWest.y),
    worldWidth(maxZoom),
  );
  const world = Math.max(fit, leastWorld(size, cover));
  const x = (northWest.x + southEast.x + (right - left) / world) / 2;
  const y = (northWest.y + southEast.y + (bottom - top) / world) / 2;
  return constrain({center: [(x - 0.5) * 360, latitudeOf(y)], zoom: Math.log2(world / 512)}, size, cover);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
