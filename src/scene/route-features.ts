import type {Feature, FeatureCollection, LineString, Point} from 'geojson';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Measure, Route} from '../story/measure-story.ts';
import type {Selection} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById, placeName} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {mapAngle} from './map-angle.ts';
import {routeArrows} from './route-arrows.ts';
import {shownRoutes} from './shown-routes.ts';

/** `fact` is what a click selects. `part` says what of a route a feature is. */
type RouteProperties = {id: string; fact: string; main: boolean} & (
  | {part: 'route'}
  | {part: 'arrow'; angle: number}
  | {part: 'label'; label: string; angle: number}
);
type RouteFeature = Feature<LineString | Point, RouteProperties>;

/** So far from a selected place, in steps of the line of at most 1°, its legs are labelled: within a near view of it. */
const NEAR = 2;

/**
 * The routes to draw for a selection, as lines with unwrapped longitudes, their arrowheads as points, and for each of their legs a
 * point with its length as a label: the leg's middle, or with a place selected, whose legs lead out of the frame, a point near the place
 * that says where it leads. `angle` turns the label along the leg, in degrees clockwise. Of the labels only those in
 * `labelled` are there, if it is given; that of a leg of several routes is there once.
 */
export function routeFeatures(
  data: StoryData,
  selection: Selection,
  wording: Wording,
  words: Messages['map'],
  labelled?: Set<string>,
): FeatureCollection<LineString | Point, RouteProperties> {
  const here = selection?.type === 'place' ? selection.id : undefined;
  const seen = new Set<string>();
  const features = shownRoutes(data.story, data.measures, selection)
    .flatMap(route => featuresOfRoute(data, route, here, wording, words))
    .filter(({properties: {part, id}}) => {
      if (part !== 'label') return true;
      const once = !seen.has(id) && (labelled?.has(id) ?? true);
      seen.add(id);
      return once;
    });
  return {type: 'FeatureCollection', features};
}

/** One route as `routeFeatures` has it, with the place `here` selected, or nothing. */
export function featuresOfRoute(
  {story, lengths}: Pick<StoryData, 'story' | 'lengths'>,
  route: Route,
  here: string | undefined,
  wording: Wording,
  words: Messages['map'],
): RouteFeature[] {
  const line = routeLine(route.waypoints.map(id => placeById(story, id).position));
  const properties = {id: route.id, fact: route.facts[0] ?? '', main: route.main};
  const labels = legsOf(story, route, line).map(({leg, line}, index): RouteFeature => {
    const length = lengths[route.id]?.[index]?.[wording.unit] ?? '';
    const at = labelIndex(leg, line, here);
    return {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: line[at] ?? []},
      properties: {
        ...properties,
        id: `${leg.from}/${leg.to}/label`,
        part: 'label',
        label: here ? `${destination(story, leg, here, wording.language, words)}\n${length}` : length,
        angle: uprightAngle(line[at - 1] ?? line[at], line[at + 1] ?? line[at]),
      },
    };
  });
  const arrows = routeArrows(line).map(
    ({position, angle}, index): RouteFeature => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: position},
      properties: {...properties, id: `${route.id}/arrow/${index}`, part: 'arrow', angle},
    }),
  );
  const geometry: LineString = {type: 'LineString', coordinates: line};
  return [{type: 'Feature', geometry, properties: {...properties, part: 'route'}}, ...arrows, ...labels];
}

function labelIndex({from, to}: Measure, line: Position[], here: string | undefined): number {
  const middle = Math.floor((line.length - 1) / 2);
  if (from === here) return Math.min(NEAR, middle);
  return to === here ? Math.max(line.length - 1 - NEAR, middle) : middle;
}

/** The legs of a route with their parts of its line; they follow each other, each as long as it is by itself. */
function legsOf(story: Story, route: Route, line: Position[]): {leg: Measure; line: Position[]}[] {
  let start = 0;
  return route.legs.map(leg => {
    const alone = routeLine([leg.from, leg.to].map(id => placeById(story, id).position));
    const end = start + alone.length - 1;
    const part = line.slice(start, end + 1);
    start = end;
    return {leg, line: part};
  });
}

function destination(
  story: Story,
  {from, to}: Measure,
  here: string,
  language: string,
  words: Messages['map'],
): string {
  const name = (id: string) => placeName(placeById(story, id), language);
  if (from === here) return fill(words.to, {place: name(to)});
  return to === here ? fill(words.from, {place: name(from)}) : `${name(from)} – ${name(to)}`;
}

function uprightAngle(from: Position | undefined, to: Position | undefined): number {
  if (!from || !to) return 0;
  const degrees = mapAngle(from, to);
  return Math.abs(degrees) > 90 ? degrees - Math.sign(degrees) * 180 : degrees;
}
