import {earthRadius} from '@turf/turf';
import type {Metres, Position} from './position.ts';
import {angleBetween, toVector} from './vector.ts';

const TOLERANCE: Metres = 1000;

/**
 * Returns whether two positions are antipodal, to within 1 km. That close to the antipode, the last digits of the
 * coordinates decide which way the great circle goes, so no line may be drawn.
 */
export function isAntipodal(a: Position, b: Position): boolean {
  return (Math.PI - angleBetween(toVector(a), toVector(b))) * earthRadius < TOLERANCE;
}

/** Throws a RangeError that names both positions if they are antipodal. */
export function rejectAntipodal(a: Position, b: Position): void {
  if (!isAntipodal(a, b)) return;
  throw new RangeError(
    `No single great circle joins [${a}] and [${b}]: they lie opposite each other on the Earth. ` +
      'Put a waypoint between them.',
  );
}
