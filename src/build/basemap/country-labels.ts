import type {MultiPolygon, Position} from 'geojson';
import polylabel from 'polylabel';
import {fromWorld, largestRing, toWorld} from './to-world.ts';

/** Where a country's name stands: inside its largest part, with `zoom` the first at which there is room for it. */
export type CountryLabel = {country: string; position: Position; zoom: number};

/** Pixels that a name needs around it, taken between the height and the width of the country's largest part. */
const ROOM = 26;
/** Pixels round the world at zoom 0. */
const WORLD = 512;

/**
 * The place for a country's name, or `undefined` for one that is too small to be named up to zoom 8. `geometry` has
 * unwrapped longitudes.
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
