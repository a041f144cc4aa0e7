import type {MultiPolygon, Position} from 'geojson';
import polylabel from 'polylabel';
import {fromWorld, largestRing, toWorld} from './to-world.ts';

/** Where a country's name is placed: inside its largest part. `zoom` is the first zoom that has room for it. */
export type CountryLabel = {country: string; position: Position; zoom: number};

/** Pixels that a name needs, compared with a value between the height and the width of the country's largest part. */
const ROOM = 26;
/** The width of the world at zoom 0, in pixels. */
const WORLD = 512;

/**
 * Returns where to place a country's name, or `undefined` if the country is too small to be named up to zoom 8.
 * `geometry` has unwrapped longitudes.
 */
export function countryLabel(country: string, geometry: MultiPolygon): CountryLabel | undefined {
  const outlines = geometry.coordinates.map(([outline]) => outline!.map(toWorld));
  const {ring, area} = largestRing(outlines);
  const centre = polylabel([ring], 1e-5);
  const room = Math.sqrt(Math.sqrt(area) * 2 * centre.distance);
  const zoom = Math.ceil(Math.log2(ROOM / (room * WORLD)));
  return zoom > 8
    ? undefined
    : {country, position: fromWorld([centre[0], centre[1]]), zoom: Math.max(zoom, 1)};
}
