import {arcLength} from '../geodesy/arc-length.ts';
import {boundsOf} from '../geodesy/bounds.ts';
import {circle} from '../geodesy/circle.ts';
import type {Bounds, Metres, Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Selection} from '../story/selection.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {factById, placeById, placesOfFact, regionOf} from '../story/story-lookup.ts';
import {type Cover, type MapCamera, NEAREST_ZOOM, type Size} from './camera-limits.ts';
import {fitCamera, paddingOf} from './fit-camera.ts';
import {mercator, worldWidth} from './mercator.ts';

/** What the map should show: everything in `bounds`, no closer than `maxZoom`, and `places` even where not all of it fits. */
export type View = {bounds: Bounds; places: Position[]; maxZoom: number};

/** From this width in pixels the first view holds every place; below it, the main ones. */
export const WIDE = 560;

/** How near a place is shown that is far from the others, with its surroundings. */
const PLACE_ZOOM = 5;
/** A place is shown with so many of its nearest neighbours, if they are no farther than `NEAR` metres. */
const NEIGHBOURS = 3;
const NEAR: Metres = 500_000;

/** What to show for a selection in a frame of `width` pixels; the whole story for none. */
export function viewOf(data: StoryData, selection: Selection, width: number): View {
  const {story} = data;
  if (!selection) {
    const shown = width >= WIDE ? story.places : story.places.filter(({rank}) => rank === 'main');
    const outlines = shown.flatMap(outlineOf);
    return viewOfBox(
      familiarBounds(outlines),
      shown.map(({position}) => position),
    );
  }
  if (selection.type === 'fact') {
    const fact = factById(story, selection.id);
    const places = placesOfFact(fact).map(id => placeById(story, id));
    const [only] = places;
    if (places.length === 1 && only) return placeView(data, only);
    const lines = fact.along.flatMap(path => routeLine(path.map(id => placeById(story, id).position)));
    const outlines = [...places.flatMap(outlineOf), ...lines];
    return viewOfBox(
      boundsOf(outlines),
      places.map(({position}) => position),
    );
  }
  return placeView(data, placeById(story, selection.id));
}

/** A place with its region or area, or else with its nearest neighbours around it, if it has any near it. */
function placeView(data: StoryData, place: Place): View {
  const outline = [...outlineOf(place), ...regionOf(data, place).flat(2)];
  const around = outline.length > 1 ? outline : neighbourhood(place, data.story.places);
  return viewOfBox(boundsOf(around), [place.position]);
}

/** A place's position, its own area, and the circle within which it is known; around a pole that would be the whole map. */
function outlineOf({position, outline = [], radius}: Place): Position[] {
  const around = radius && Math.abs(position[1]) < 85 ? circle(position, radius) : [];
  return [position, ...outline.flat(), ...around];
}

/** A circle around a place that reaches its nearest neighbours; the place alone, if they are too far or there are none. */
function neighbourhood({position}: Place, places: Place[]): Position[] {
  const distances = places
    .map(other => arcLength(position, other.position))
    .filter(metres => metres > 0)
    .toSorted((a, b) => a - b);
  const reach = distances[Math.min(NEIGHBOURS, distances.length) - 1];
  return reach && reach <= NEAR ? circle(position, reach) : [position];
}

/** A box may be shown as near as it fits, a single point with its surroundings. */
function viewOfBox(bounds: Bounds, places: Position[]): View {
  const [west, south, east, north] = bounds;
  return {bounds, places, maxZoom: east > west || north > south ? NEAREST_ZOOM : PLACE_ZOOM};
}

/** The smallest box, but one across the antimeridian only if it is much smaller than one on the map that readers know. */
function familiarBounds(positions: Position[]): Bounds {
  const bounds = boundsOf(positions);
  if (bounds[2] <= 180) return bounds;
  const longitudes = positions.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  return east - west < 1.25 * (bounds[2] - bounds[0]) ? [west, bounds[1], east, bounds[3]] : bounds;
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

/** The camera that has a view in what a cover leaves of a frame; within its limits, whatever the view. */
export function fittedCamera(
  {bounds, places, maxZoom}: View,
  size: Size,
  selection: Selection,
  cover: Cover,
): MapCamera {
  const [west, south, east, north] = bounds;
  const [from, to] = [mercator([west, north]), mercator([east, south])];
  return fitCamera(
    {box: [from.x, from.y, to.x, to.y], places: places.map(mercator), most: worldWidth(maxZoom)},
    size,
    paddingOf(size, selection !== null, cover),
    cover,
  );
}
