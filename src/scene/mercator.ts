import type {Position} from '../geodesy/position.ts';

/** A point of the Web Mercator square: 0, 0 is its north-west corner, 1, 1 its south-east corner. */
export type WorldPoint = {x: number; y: number};

/** The latitude at which the square ends. */
const EDGE = 85.051129;

/**
 * Returns the point of a position. x runs on past 0 and 1 with the longitude; latitudes beyond the square map to its
 * edge.
 */
export function mercator([longitude, latitude]: Position): WorldPoint {
  const inside = Math.max(-EDGE, Math.min(EDGE, latitude));
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.asinh(Math.tan((inside * Math.PI) / 180)) / (2 * Math.PI),
  };
}

/** Returns the width of the world in CSS pixels at a MapLibre zoom. */
export function worldWidth(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Returns the latitude in degrees at a y. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
