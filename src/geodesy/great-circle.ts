import {rejectAntipodal} from './antipodal.ts';
import {nearestTurn} from './nearest-turn.ts';
import type {Position} from './position.ts';
import {angleBetween, combine, toPosition, toVector} from './vector.ts';

/**
 * Returns the great circle from `a` to `b` as a line of positions at even steps of at most `maxDegrees` of
 * arc. It is for drawing; to measure, use `distance`. The first position is `a`, the last `b`. Longitudes run on
 * past ±180 instead of jumping, so if the line crosses the antimeridian, the longitude of `b` is shifted by whole
 * turns; only at a pole does the longitude jump. Two equal positions give a line of these two.
 *
 * The steps are a spherical linear interpolation between the two unit vectors.
 *
 * @throws RangeError if the two are antipodal by `isAntipodal`.
 *
 * @example
 * greatCircle([179, 0], [-179, 0]); // [[179, 0], [180, 0], [181, 0]]
 */
export function greatCircle(a: Position, b: Position, maxDegrees = 1): Position[] {
  rejectAntipodal(a, b);
  const from = toVector(a);
  const to = toVector(b);
  const angle = angleBetween(from, to);
  const steps = Math.max(1, Math.ceil((angle * 180) / Math.PI / maxDegrees - 1e-9));
  const line: Position[] = [a];
  let longitude = a[0];
  for (let step = 1; step < steps; step++) {
    const rest = Math.sin((1 - step / steps) * angle);
    const done = Math.sin((step / steps) * angle);
    const position = toPosition(combine(rest, from, done, to), longitude);
    line.push(position);
    longitude = position[0];
  }
  line.push([nearestTurn(b[0], longitude), b[1]]);
  return line;
}
