import type {Feature, FeatureCollection, LineString, Point, Polygon} from 'geojson';
import {circle} from '../geodesy/circle.ts';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import {formatDistance} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById, placeName} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {labelSides, type Side} from './label-side.ts';
import {mapAngle} from './map-angle.ts';

type PlaceProperties = {id: string; name: string; rank: Place['rank']; side: Side};
type AreaProperties = {id: string; place: string; shape: 'region' | 'circle'};
type RouteProperties = {id: string; fact: string; main: boolean};
type LabelProperties = RouteProperties & {label: string; angle: number};

/** Every place as a point, in the order of the story; `side` is where its label has most room. */
export function placeFeatures(
  {story, measures}: StoryData,
  language: string,
): FeatureCollection<Point, PlaceProperties> {
  const sides = labelSides(story, measures.routes);
  return collection(
    story.places.map(place => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: place.position},
      properties: {
        id: place.id,
        name: placeName(place, language),
        rank: place.rank,
        side: sides.get(place.id) ?? 'right',
      },
    })),
  );
}

/** The outlines of the regions and areas that places stand for, and the circle in which an approximate place lies. */
export function areaFeatures({story, regions}: StoryData): FeatureCollection<Polygon, AreaProperties> {
  return collection(
    story.places.flatMap(place => {
      const outlines = [...(regions[place.id] ?? []), ...(place.outline ? [place.outline] : [])];
      const region = outlines.map((rings, index) =>
        area(`${place.id}-region-${index}`, place, 'region', rings),
      );
      if (!place.radius) return region;
      return [...region, area(`${place.id}-circle`, place, 'circle', [circle(place.position, place.radius)])];
    }),
  );
}

/**
 * Routes as lines with unwrapped longitudes, and the middle of each as a point with its length as a label. `fact` is what
 * a click selects; `angle` turns the label along the line, in degrees clockwise.
 */
export function routeFeatures(
  {story}: StoryData,
  routes: Route[],
  {language, unit}: Wording,
): FeatureCollection<LineString | Point, RouteProperties | LabelProperties> {
  return collection<LineString | Point, RouteProperties | LabelProperties>(
    routes.flatMap(route => {
      const line = routeLine(route.waypoints.map(id => placeById(story, id).position));
      const properties = {id: route.id, fact: route.facts[0] ?? '', main: route.main};
      const middle = Math.floor(line.length / 2);
      const label = formatDistance(route.total, {unit, locale: language});
      const angle = uprightAngle(line[middle - 1], line[middle + 1]);
      return [
        {type: 'Feature', geometry: {type: 'LineString', coordinates: line}, properties},
        {
          type: 'Feature',
          geometry: {type: 'Point', coordinates: line[middle] ?? []},
          properties: {...properties, id: `${route.id}/label`, label, angle},
        },
      ];
    }),
  );
}

function uprightAngle(from: Position | undefined, to: Position | undefined): number {
  if (!from || !to) return 0;
  const degrees = (mapAngle(from, to) * 180) / Math.PI;
  return Math.abs(degrees) > 90 ? degrees - Math.sign(degrees) * 180 : degrees;
}

function area(id: string, place: Place, shape: AreaProperties['shape'], rings: Polygon['coordinates']) {
  const geometry: Polygon = {type: 'Polygon', coordinates: rings};
  return {type: 'Feature' as const, geometry, properties: {id, place: place.id, shape}};
}

function collection<G extends Point | LineString | Polygon, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return {type: 'FeatureCollection', features};
}
