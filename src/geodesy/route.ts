import {greatCircle} from './great-circle.ts';
import type {Position} from './position.ts';

/**
 * Returns one line along the great circles between the waypoints, in steps of at most 1°. Longitudes run on
 * past ±180 from the first waypoint's, over all legs. No position occurs twice in a row, so a stay at a waypoint
 * adds nothing.
 *
 * @throws RangeError if two consecutive waypoints are antipodal.
 */
export function routeLine(waypoints: Position[]): Position[] {
  const line: Position[] = waypoints.slice(0, 1);
  for (const waypoint of waypoints.slice(1)) {
    const here = line.at(-1)!;
    const leg = greatCircle(here, waypoint);
    const end = leg.at(-1)!;
    if (end[0] !== here[0] || end[1] !== here[1]) line.push(...leg.slice(1));
  }
  return line;
}
