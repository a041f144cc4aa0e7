import {kinks, polygon} from '@turf/turf';
import type {Position} from './position.ts';

/**
 * Returns a ring whose longitudes run on past ±180 where a side crosses the antimeridian, so that neighbours are never
 * more than 180° apart. A ring that does not cross is returned unchanged.
 */
export function unwrapRing(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([longitude, latitude], index) => {
    const step = index === 0 ? 0 : longitude - ring[index - 1]![0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
}

/** Returns twice the area of a closed, unwrapped ring in square degrees: positive if it runs anticlockwise. */
export function turningOf(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);
}

/**
 * Returns the positions where sides of an outline cross each other; none if it is simple. Rings must be closed and
 * unwrapped.
 */
export function selfCrossings(outline: Position[][]): Position[] {
  return kinks(polygon(outline)).features.map(feature => feature.geometry.coordinates as Position);
}

/**
 * Returns a position inside an outline of closed, unwrapped rings, outside its holes: the middle of the widest stretch
 * on the parallel halfway between its southern and northern ends. The longitude is between -180 and 180.
 */
export function positionInside(outline: Position[][]): Position {
  const latitudes = outline.flat().map(([, latitude]) => latitude);
  const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = outline
    .flatMap(ring => ring.slice(1).flatMap((end, index) => crossing(ring[index]!, end, latitude)))
    .sort((a, b) => a - b);
  let [west, east] = [0, 0];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1]! - crossings[i]! > east - west) [west, east] = [crossings[i]!, crossings[i + 1]!];
  }
  const middle = (west + east) / 2;
  return [middle - 360 * Math.round(middle / 360), latitude];
}

/** Returns the longitude at which a side crosses a parallel, if it does; a side's northern end does not count. */
function crossing([x1, y1]: Position, [x2, y2]: Position, latitude: number): number[] {
  if (y1 > latitude === y2 > latitude) return [];
  return [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
}
