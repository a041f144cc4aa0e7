import {bearing as turfBearing} from '@turf/turf';
import type {Position} from './position.ts';

/**
 * Returns the direction in which the great circle from `a` to `b` sets out, in degrees clockwise from north,
 * from 0 to below 360; 0 if the two are equal.
 */
export function bearing(a: Position, b: Position): number {
  return (turfBearing(a, b) + 360) % 360;
}
