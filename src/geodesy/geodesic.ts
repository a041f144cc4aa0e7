import geographiclib from 'geographiclib-geodesic';
import type {Metres, Position} from './position.ts';

/**
 * Returns the shortest distance between two positions on the WGS 84 ellipsoid, 0 if they are equal. GeographicLib
 * computes it to within 15 nm. Longitudes may lie beyond ±180; a number that is not finite, or a latitude beyond ±90,
 * gives NaN.
 */
export function geodesicLength(a: Position, b: Position): Metres {
  const {Geodesic} = geographiclib;
  return Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? Number.NaN;
}
