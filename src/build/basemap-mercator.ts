import type {Position} from 'geojson';

/** A point of the world's square in Web Mercator: `[0, 0]` is its north-west corner, `[1, 1]` its south-east one. */
export type WorldPoint = [x: number, y: number];

const EDGE = 85.051129;

/** The point of a position. Latitudes beyond the square's edge are on it. */
export function toWorld([longitude, latitude]: Position): WorldPoint {
  const inside = Math.min(Math.max(latitude!, -EDGE), EDGE);
  return [longitude! / 360 + 0.5, 0.5 - Math.asinh(Math.tan((inside * Math.PI) / 180)) / (2 * Math.PI)];
}

/** The position of a point. */
export function fromWorld([x, y]: WorldPoint): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** The largest ring of a flat polygon's and what it encloses, in the square of the points' unit. */
export function largestRing(rings: WorldPoint[][]): {ring: WorldPoint[]; area: number} {
  return rings
    .map(ring => ({ring, area: areaOf(ring)}))
    .reduce((largest, each) => (each.area > largest.area ? each : largest));
}

function areaOf(ring: WorldPoint[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
