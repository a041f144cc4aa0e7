import type {Position} from 'geojson';
import {latitudeOf, mercator} from '../../scene/mercator.ts';
import {ringArea} from '../../scene/ring-area.ts';

/** A point of the Web Mercator square: `[0, 0]` is its north-west corner, `[1, 1]` its south-east corner. */
export type WorldPoint = [x: number, y: number];

/** Returns the point of a position, by `mercator`. */
export function toWorld([longitude, latitude]: Position): WorldPoint {
  const {x, y} = mercator([longitude!, latitude!]);
  return [x, y];
}

/** Returns the position of a point. */
export function fromWorld([x, y]: WorldPoint): Position {
  return [(x - 0.5) * 360, latitudeOf(y)];
}

/** Returns the largest ring of a flat polygon and its area, in the square of the points' unit. */
export function largestRing(rings: WorldPoint[][]): {ring: WorldPoint[]; area: number} {
  return rings
    .map(ring => ({ring, area: ringArea(ring)}))
    .reduce((largest, each) => (each.area > largest.area ? each : largest));
}
