import {earthRadius, distance as turfDistance} from '@turf/turf';
import {ellipsoidRange} from './ellipsoid.ts';
import type {Metres, Position} from './position.ts';

/** The length of a great circle or of several, with the room that the shape of the Earth leaves. */
export type Distance = {
  /** On Turf's sphere, whose radius is 6,371,008.8 m. */
  metres: Metres;
  /** Neither the sphere's nor the WGS 84 ellipsoid's figure is below. */
  least: Metres;
  /** Neither the sphere's nor the WGS 84 ellipsoid's figure is above. */
  most: Metres;
};

/**
 * Returns the length of the shortest way between two positions, all zeros if they are equal. Longitudes may
 * lie beyond ±180; a number that is not finite gives NaN.
 *
 * @example
 * distance([-77.0365, 38.8977], [-80.037, 26.6771]).metres; // Washington to Mar-a-Lago: 1387312
 */
export function distance(a: Position, b: Position): Distance {
  const haversine = turfDistance(a, b, {units: 'meters'});
  // Rounding takes Turf's haversine past 1, and so to NaN, for about one in 25 exactly antipodal pairs.
  const antipodal = Number.isNaN(haversine) && [...a, ...b].every(Number.isFinite);
  const metres = antipodal ? Math.PI * earthRadius : haversine;
  const [least, most] = ellipsoidRange(a, b, metres);
  return {metres, least: Math.min(metres, least), most: Math.max(metres, most)};
}

/** Returns the sum of distances, all zeros for none; its bounds hold both figures of the whole. */
export function sumDistances(distances: Distance[]): Distance {
  const sum: Distance = {metres: 0, least: 0, most: 0};
  for (const {metres, least, most} of distances) {
    sum.metres += metres;
    sum.least += least;
    sum.most += most;
  }
  return sum;
}
