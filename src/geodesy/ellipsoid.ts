import {distance as turfDistance} from '@turf/turf';
import type {Metres, Position} from './position.ts';

const EQUATORIAL_RADIUS: Metres = 6378137;
const FLATTENING = 1 / 298.257223563;
const RADIAN = 180 / Math.PI;
/** Radians: 150°. Beyond, the first order in the flattening is no longer good. */
const FIRST_ORDER_LIMIT = (150 / 180) * Math.PI;

/**
 * Returns the least and the most that the WGS 84 geodesic between two positions can measure, in metres, given
 * the great circle `sphere` on the sphere of radius 6,371,008.8 m.
 *
 * Up to 150° apart (16,679 km) the two are 0.001 % either side of Lambert's formula for long lines, which
 * corrects the central angle of the parametric latitudes to the first order in the flattening; against
 * GeographicLib it is off by at most 0.0007 % there. Farther apart the formula fails, and the two are 0.6 %
 * either side of the great circle. That holds for any line: by WGS 84's radii of curvature a short step along
 * a meridian is 0.56 % shorter to 0.45 % longer than on the sphere, one along a parallel 0.11 to 0.45 %
 * longer.
 *
 * Source: W. D. Lambert, "The distance between two widely separated points on the surface of the earth",
 * Journal of the Washington Academy of Sciences 32 (1942), 125–130.
 */
export function ellipsoidRange(a: Position, b: Position, sphere: Metres): [least: Metres, most: Metres] {
  if (sphere === 0) return [0, 0];
  const beta1 = parametricLatitude(a[1]);
  const beta2 = parametricLatitude(b[1]);
  const sigma = turfDistance([a[0], beta1], [b[0], beta2], {units: 'radians'});
  if (!(sigma <= FIRST_ORDER_LIMIT)) return [0.994 * sphere, 1.006 * sphere];

  const p = (beta1 + beta2) / 2 / RADIAN;
  const q = (beta2 - beta1) / 2 / RADIAN;
  const x = (sigma - Math.sin(sigma)) * ((Math.sin(p) * Math.cos(q)) / Math.cos(sigma / 2)) ** 2;
  const y = (sigma + Math.sin(sigma)) * ((Math.cos(p) * Math.sin(q)) / Math.sin(sigma / 2)) ** 2;
  const metres = EQUATORIAL_RADIUS * (sigma - (FLATTENING / 2) * (x + y));
  return [metres * (1 - 1e-5), metres * (1 + 1e-5)];
}

function parametricLatitude(latitude: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(latitude / RADIAN)) * RADIAN;
}
