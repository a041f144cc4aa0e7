import {nearestTurn} from './nearest-turn.ts';
import type {Position} from './position.ts';

/** A direction from the centre of the sphere: x to [0, 0], y to [90, 0], z to the north pole. */
export type Vector = [x: number, y: number, z: number];

const RADIAN = 180 / Math.PI;

/** Returns the unit vector to a position on the sphere. */
export function toVector([longitude, latitude]: Position): Vector {
  const lambda = longitude / RADIAN;
  const phi = latitude / RADIAN;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/**
 * Returns the position that a vector of any length but 0 points to. Its longitude is the one within half a
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
 * Returns the angle between two vectors in radians, from 0 to π, exact for tiny and for nearly flat angles
 * too.
 */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

/** Returns the vector at right angles to two others. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Returns the scalar product of two vectors: of two unit vectors the cosine between them. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
