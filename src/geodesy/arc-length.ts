import {earthRadius} from '@turf/turf';
import type {Metres, Position} from './position.ts';
import {angleBetween, toVector} from './vector.ts';

/** Returns the length of the great circle between two positions on Turf's sphere. For what is drawn; printed distances need `distance`. */
export function arcLength(a: Position, b: Position): Metres {
  return angleBetween(toVector(a), toVector(b)) * earthRadius;
}
