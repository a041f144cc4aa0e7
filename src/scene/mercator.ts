import type {Position} from '../geodesy/position.ts';

/** A point of the world's square in Web Mercator: 0, 0 is its north-west corner, 1, 1 its south-east one. */
export type WorldPoint = {x: number; y: number};

/** Beyond this latitude the square ends. */
const EDGE = 85.051129;

/** The point of a position; x runs on past 0 and 1 with the longitude, latitudes beyond the square are on its edge. */
export function mercator([longitude, latitude]: Position): WorldPoint {
  const inside = Math.max(-EDGE, Math.min(EDGE, latitude));
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.asinh(Math.tan((inside * Math.PI) / 180)) / (2 * Math.PI),
  };
}

/** How many CSS pixels wide the world is at a zoom, in MapLibre's terms. */
export function worldWidth(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The latitude in degrees at a y. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
