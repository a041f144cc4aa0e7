import type {Feature, FeatureCollection, LineString, Point} from 'geojson';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {shownLegs} from './legs.ts';
import type {Spot} from './length-spot.ts';
import {routeArrows} from './route-arrows.ts';
import {shownRoutes} from './shown-routes.ts';

/** `fact` is what a click selects. `part` says what of a route a feature is. */
type RouteProperties = {id: string; fact: string; main: boolean} & (
  | {part: 'route'}
  | {part: 'arrow'; angle: number}
  | {part: 'label'; label: string; angle: number; below: boolean}
);
type RouteFeature = Feature<LineString | Point, RouteProperties>;

/**
 * The routes to draw for a selection, as lines with unwrapped longitudes, their arrowheads as points, and for each of their legs
 * that has a spot, by its id, a point with its length as a label. `angle` turns the label along the leg, in degrees clockwise.
 */
export function routeFeatures(
  data: StoryData,
  selection: Selection,
  wording: Wording,
  words: Messages['map'],
  spots: Map<string, Spot>,
): FeatureCollection<LineString | Point, RouteProperties> {
  const {story, measures} = data;
  const routes = shownRoutes(story, measures, selection).flatMap(({id, waypoints, facts, main}) => {
    const line = routeLine(waypoints.map(place => placeById(story, place).position));
    const properties = {id, fact: facts[0] ?? '', main};
    const arrows = routeArrows(line).map(
      ({position, angle}, index): RouteFeature => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: position},
        properties: {...properties, id: `${id}/arrow/${index}`, part: 'arrow', angle},
      }),
    );
    const geometry: LineString = {type: 'LineString', coordinates: line};
    return [
      {type: 'Feature' as const, geometry, properties: {...properties, part: 'route' as const}},
      ...arrows,
    ];
  });
  const labels = shownLegs(data, selection, wording, words).flatMap(({id, route, line}): RouteFeature[] => {
    const spot = spots.get(id);
    if (!spot) return [];
    const {facts, main} = route;
    return [
      {
        type: 'Feature',
        geometry: {type: 'Point', coordinates: positionAt(line, spot.at)},
        properties: {
          id: `${id}/label`,
          fact: facts[0] ?? '',
          main,
          part: 'label',
          label: spot.text,
          angle: spot.degrees,
          below: spot.below,
        },
      },
    ];
  });
  return {type: 'FeatureCollection', features: [...routes, ...labels]};
}

/** The position of a line so many of its positions from its start. */
export function positionAt(line: Position[], at: number): Position {
  const [from, to] = [line[Math.floor(at)]!, line[Math.ceil(at)]!];
  const share = at % 1;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
