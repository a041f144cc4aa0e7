import type {Feature, FeatureCollection, LineString, Point} from 'geojson';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import {formatDistance} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Story} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {mapAngle} from './map-angle.ts';

type RouteProperties = {id: string; fact: string; main: boolean};
type LegProperties = RouteProperties & {label: string; angle: number};

/**
 * Routes as lines with unwrapped longitudes, and the middle of each of their legs as a point with the leg's length as a
 * label. `fact` is what a click selects; `angle` turns the label along the line, in degrees clockwise.
 */
export function routeFeatures(
  story: Story,
  routes: Route[],
  wording: Wording,
): FeatureCollection<LineString | Point, RouteProperties | LegProperties> {
  return {type: 'FeatureCollection', features: routes.flatMap(route => featuresOf(story, route, wording))};
}

function featuresOf(
  story: Story,
  route: Route,
  {language, unit}: Wording,
): Feature<LineString | Point, RouteProperties | LegProperties>[] {
  const positions = route.waypoints.map(id => placeById(story, id).position);
  const line = routeLine(positions);
  const properties = {id: route.id, fact: route.facts[0] ?? '', main: route.main};
  let start = 0;
  const labels = route.legs.map((leg, index): Feature<Point, LegProperties> => {
    // The legs follow each other in the line, each as long as it is by itself.
    const end = start + routeLine(positions.slice(index, index + 2)).length - 1;
    const middle = Math.floor((start + end) / 2);
    start = end;
    return {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: line[middle] ?? []},
      properties: {
        ...properties,
        id: `${leg.from}/${leg.to}/label`,
        label: formatDistance(leg, {unit, locale: language}),
        angle: uprightAngle(line[middle - 1] ?? line[middle], line[middle + 1] ?? line[middle]),
      },
    };
  });
  return [{type: 'Feature', geometry: {type: 'LineString', coordinates: line}, properties}, ...labels];
}

function uprightAngle(from: Position | undefined, to: Position | undefined): number {
  if (!from || !to) return 0;
  const degrees = (mapAngle(from, to) * 180) / Math.PI;
  return Math.abs(degrees) > 90 ? degrees - Math.sign(degrees) * 180 : degrees;
}
