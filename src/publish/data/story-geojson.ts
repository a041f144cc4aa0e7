import type {FeatureCollection, LineString, MultiLineString, Point} from 'geojson';
import {cutAtAntimeridian} from '../../geodesy/cut-at-antimeridian.ts';
import {routeLine} from '../../geodesy/route.ts';
import type {ResizedImage} from '../../story/resized-image.ts';
import type {StoryData} from '../../story/story-data.ts';
import {factById, factsOfPlace, placeById} from '../../story/story-lookup.ts';

/**
 * Returns a story's places as GeoJSON points, each with its properties in the story and the ids of its facts. `media`
 * has the published files, relative to the story's folder.
 */
export function placesGeoJson({story, images}: StoryData): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: story.places.map(({position, outline: _, ...place}) => ({
      type: 'Feature',
      id: place.id,
      geometry: {type: 'Point', coordinates: position},
      properties: {
        ...place,
        media: place.media.map(each => ({...each, file: `media/${widestFile(images[each.file]!)}`})),
        facts: factsOfPlace(story, place.id).map(({id}) => id),
      },
    })),
  };
}

/**
 * Returns a story's routes as GeoJSON lines along great circles, cut at the antimeridian, each with its waypoints, its
 * facts and the lengths of its legs in metres. The lengths are between the waypoints, not along the lines.
 */
export function routesGeoJson({story, measures}: StoryData): FeatureCollection<LineString | MultiLineString> {
  return {
    type: 'FeatureCollection',
    features: measures.routes.map(({id, waypoints, facts, legs, total, main}) => {
      const parts = cutAtAntimeridian(routeLine(waypoints.map(place => placeById(story, place).position)));
      const [only, ...others] = parts.map(part => part.map(position => position.map(rounded)));
      return {
        type: 'Feature',
        id,
        geometry:
          others.length > 0
            ? {type: 'MultiLineString', coordinates: [only!, ...others]}
            : {type: 'LineString', coordinates: only!},
        properties: {
          id,
          waypoints,
          facts: facts.map(fact => ({id: fact, title: factById(story, fact).title})),
          main,
          legs,
          metres: total.metres,
        },
      };
    }),
  };
}

/** Returns an image's widest file in the format that even old programs can open. */
function widestFile({formats}: ResizedImage): string {
  return formats.at(-1)!.files.at(-1)!.address;
}

/** Rounds to about a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}
