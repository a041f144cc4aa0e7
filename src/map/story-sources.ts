import type {Feature, FeatureCollection, LineString, Point, Polygon} from 'geojson';
import {circle} from '../geodesy/circle.ts';
import {routeLine} from '../geodesy/route.ts';
import {formatDistance} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById, placeName} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';

type PlaceProperties = {id: string; name: string; rank: Place['rank']};
type AreaProperties = {id: string; place: string; shape: 'region' | 'circle'};
type RouteProperties = {id: string; fact: string; main: boolean; label: string};

/** Every place as a point, in the order of the story. */
export function placeFeatures(
  {story}: StoryData,
  language: string,
): FeatureCollection<Point, PlaceProperties> {
  return collection(
    story.places.map(place => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: place.position},
      properties: {id: place.id, name: placeName(place, language), rank: place.rank},
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

/** Routes as lines with unwrapped longitudes, each with its length as a label; `fact` is what a click selects. */
export function routeFeatures(
  {story}: StoryData,
  routes: Route[],
  {language, unit}: Wording,
): FeatureCollection<LineString, RouteProperties> {
  return collection(
    routes.map(route => ({
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: routeLine(route.waypoints.map(id => placeById(story, id).position)),
      },
      properties: {
        id: route.id,
        fact: route.facts[0] ?? '',
        main: route.main,
        label: formatDistance(route.total, {unit, locale: language}),
      },
    })),
  );
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
