import type {Feature, FeatureCollection, LineString, Point, Polygon} from 'geojson';
import {circle} from '../geodesy/circle.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName} from '../story/story-lookup.ts';
import {labelSides, type Side} from './label-side.ts';

type PlaceProperties = {id: string; name: string; rank: Place['rank']; side: Side};
type AreaProperties = {id: string; place: string; shape: 'region' | 'circle'};

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

function area(id: string, place: Place, shape: AreaProperties['shape'], rings: Polygon['coordinates']) {
  const geometry: Polygon = {type: 'Polygon', coordinates: rings};
  return {type: 'Feature' as const, geometry, properties: {id, place: place.id, shape}};
}

function collection<G extends Point | LineString | Polygon, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return {type: 'FeatureCollection', features};
}
