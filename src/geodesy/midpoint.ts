import {rejectAntipodal} from './antipodal.ts';
import type {Position} from './position.ts';
import {combine, toPosition, toVector} from './vector.ts';

/**
 * Returns the position halfway along the great circle from `a` to `b`, its longitude within half a turn of
 * that of `a`.
 *
 * @throws RangeError if the two are antipodal.
 */
export function midpoint(a: Position, b: Position): Position {
  rejectAntipodal(a, b);
  return toPosition(combine(1, toVector(a), 1, toVector(b)), a[0]);
}
