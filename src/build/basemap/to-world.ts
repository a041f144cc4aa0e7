import type {Position} from 'geojson';
import {latitudeOf, mercator} from '../../scene/mercator.ts';
import {ringArea} from '../../scene/ring-area.ts';

/** A point of the world's square in Web Mercator: `[0, 0]` is its north-west corner, `[1, 1]` its south-east one. */
export type WorldPoint = [x: number, y: number];

/** The point of a position, as `mercator` has it. */
export function toWorld([longitude, latitude]: Position): WorldPoint {
  const {x, y} = mercator([longitude!, latitude!]);
  return [x, y];
}

/** The position of a point. */
export function fromWorld([x, y]: WorldPoint): Position {
  return [(x - 0.5) * 360, latitudeOf(y)];
}

/** The largest ring of a flat polygon's and what it encloses, in the square of the points' unit. */
export function largestRing(rings: WorldPoint[][]): {ring: WorldPoint[]; area: number} {
  return rings
    .map(ring => ({ring, area: ringArea(ring)}))
    .reduce((largest, each) => (each.area > largest.area ? each : largest));
}
