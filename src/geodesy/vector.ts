import {nearestTurn} from './nearest-turn.ts';
import type {Position} from './position.ts';

/** A vector from the centre of the sphere: x points to [0, 0], y to [90, 0], z to the north pole. */
export type Vector = [x: number, y: number, z: number];

const RADIAN = 180 / Math.PI;

/** Returns the unit vector of a position on the sphere. */
export function toVector([longitude, latitude]: Position): Vector {
  const lambda = longitude / RADIAN;
  const phi = latitude / RADIAN;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/**
 * Returns the position that a non-zero vector points to. Its longitude is within half a
 * turn of `near`, in degrees, so that a line of positions runs on past ±180.
 */
export function toPosition([x, y, z]: Vector, near: number): Position {
  const longitude = Math.atan2(y, x) * RADIAN;
  return [nearestTurn(longitude, near), Math.atan2(z, Math.hypot(x, y)) * RADIAN];
}

/** Returns `p` times `a` plus `q` times `b`. */
export function combine(p: number, a: Vector, q: number, b: Vector): Vector {
  return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
}

/**
 * Returns the angle between two vectors in radians, from 0 to π, accurate even near 0 and π.
 */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

/** Returns the cross product of two vectors, at right angles to both. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Returns the dot product of two vectors; for unit vectors, the cosine of the angle between them. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
