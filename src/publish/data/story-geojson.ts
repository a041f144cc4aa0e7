import type {FeatureCollection, LineString, MultiLineString, Point} from 'geojson';
import {cutAtAntimeridian} from '../../geodesy/cut-at-antimeridian.ts';
import {routeLine} from '../../geodesy/route.ts';
import type {ResizedImage} from '../../story/resized-image.ts';
import type {StoryData} from '../../story/story-data.ts';
import {factById, factsOfPlace, placeById} from '../../story/story-lookup.ts';

/**
 * The places of a story as GeoJSON points, each with what the story says of it and its facts' ids. The files of `media` are named as
 * they are published, seen from the story's folder.
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
 * The routes of a story as GeoJSON lines along great circles, cut at the antimeridian, each with its waypoints, its facts and
 * the measures of its legs in metres: those are between the waypoints, not of the lines.
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

/** The file of an image that programs of any age can open. */
function widestFile({formats}: ResizedImage): string {
  return formats.at(-1)!.files.at(-1)!.address;
}

/** To about a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}
