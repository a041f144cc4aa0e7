import {earthRadius, distance as turfDistance} from '@turf/turf';
import {geodesicLength} from './geodesic.ts';
import type {Metres, Position} from './position.ts';

/** The length of one or several great circles, on the sphere and on the ellipsoid. */
export type Distance = {
  /** On Turf's sphere, whose radius is 6,371,008.8 m. */
  metres: Metres;
  /** The smaller of the lengths on the sphere and on the WGS 84 ellipsoid. */
  least: Metres;
  /** The larger of the two. */
  most: Metres;
};

/**
 * Returns the shortest distance between two positions, all zeros if they are equal. Longitudes may
 * lie beyond ±180; a number that is not finite gives NaN.
 *
 * @example
 * distance([-77.0365, 38.8977], [-80.037, 26.6771]).metres; // Washington to Mar-a-Lago: 1387312
 */
export function distance(a: Position, b: Position): Distance {
  const haversine = turfDistance(a, b, {units: 'meters'});
  // For about one in 25 exactly antipodal pairs, rounding takes Turf's haversine past 1, which gives NaN.
  const antipodal = Number.isNaN(haversine) && [...a, ...b].every(Number.isFinite);
  const metres = antipodal ? Math.PI * earthRadius : haversine;
  const geodesic = geodesicLength(a, b);
  return {metres, least: Math.min(metres, geodesic), most: Math.max(metres, geodesic)};
}

/** Returns the sum of distances, all zeros for none. Its length on either surface is within `least` and `most`. */
export function sumDistances(distances: Distance[]): Distance {
  const sum: Distance = {metres: 0, least: 0, most: 0};
  for (const {metres, least, most} of distances) {
    sum.metres += metres;
    sum.least += least;
    sum.most += most;
  }
  return sum;
}
