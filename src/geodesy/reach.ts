import {booleanPointInPolygon, earthRadius, polygon} from '@turf/turf';
import {nearestDistance} from './nearest-position.ts';
import type {Metres, Position} from './position.ts';
import {angleBetween, cross, dot, toVector, type Vector} from './vector.ts';

/** An end of a distance: a position, or an area by its closed rings with unwrapped longitudes. */
export type Reach = {position: Position; outline?: Position[][] | undefined};

/** Distances on the sphere. `inside` is true if one end lies wholly in the other; `nearest` is then 0. */
export type ReachDistances = {nearest: Metres; farthest: Metres; inside: boolean};

/** The longest step along an outline, in degrees, and the greatest number of steps. */
const STEP = 0.05;
const MOST_STEPS = 8000;

/**
 * Returns the distances on the sphere between the nearest and between the farthest positions of two ends. As RFC 7946
 * defines, a side of an outline is a straight line in degrees, not a great circle.
 */
export function reachDistances(a: Reach, b: Reach): ReachDistances {
  const [here, there] = [stepsOf(a), stepsOf(b)];
  const [aInB, bInA] = [here.map(at => holds(b, at)), there.map(at => holds(a, at))];
  const inside = aInB.every(Boolean) || bInA.every(Boolean);
  const touching = [...aInB, ...bInA].some(Boolean);
  return {
    nearest: touching ? 0 : Math.min(nearestOf(here, b, there), nearestOf(there, a, here)),
    farthest: farthestOf(here, b, there),
    inside,
  };
}

/** Returns positions along an outline in small steps, or the single position. */
function stepsOf({position, outline}: Reach): Position[] {
  if (!outline) return [position];
  const sides = outline.flatMap(sidesOf);
  const length = sides.reduce((sum, side) => sum + degreesOf(side), 0);
  const step = Math.max(STEP, length / MOST_STEPS);
  return sides.flatMap(([from, to]) => {
    const count = Math.max(1, Math.ceil(degreesOf([from, to]) / step));
    return Array.from({length: count}, (_, index): Position => {
      const share = index / count;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

type Side = [from: Position, to: Position];

function sidesOf(ring: Position[]): Side[] {
  return ring.slice(1).map((to, index) => [ring[index]!, to]);
}

function degreesOf([from, to]: Side): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** Returns the least distance from some positions to the outline of an end, whose `steps` are given. */
function nearestOf(from: Position[], reach: Reach, steps: Position[]): Metres {
  const nearest = nearestDistance(steps);
  const distances = from.map(position => nearest(position, () => false));
  const least = Math.min(...distances);
  if (!reach.outline) return least;
  // Between two steps, the outline may be nearer than at either.
  const lines = steps.map((step, index) => [toVector(step), toVector(steps[index + 1] ?? step)] as const);
  const longest = Math.max(...lines.map(([start, end]) => angleBetween(start, end))) * earthRadius;
  const near = from.filter((_, index) => distances[index]! <= least + longest);
  return near.reduce((best, position) => {
    const at = toVector(position);
    return lines.reduce((best, [start, end]) => Math.min(best, toLine(at, start, end)), best);
  }, least);
}

/**
 * Returns the distance from a position to the great circle between two others if it is less than to both; else Infinity.
 */
function toLine(at: Vector, start: Vector, end: Vector): Metres {
  const normal = cross(start, end);
  const length = Math.hypot(...normal);
  const between = dot(cross(normal, start), at) > 0 && dot(cross(end, normal), at) > 0;
  if (length < 1e-12 || !between) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.asin(dot(normal, at) / length)) * earthRadius;
}

/** Uses that the farthest position from one is the nearest to its antipode. */
function farthestOf(from: Position[], reach: Reach, steps: Position[]): Metres {
  const nearest = nearestDistance(steps);
  const least = from.reduce((best, [longitude, latitude]) => {
    const antipode: Position = [longitude - 180, -latitude];
    return Math.min(best, holds(reach, antipode) ? 0 : nearest(antipode, () => false));
  }, Number.POSITIVE_INFINITY);
  return Math.PI * earthRadius - least;
}

function holds({outline}: Reach, [longitude, latitude]: Position): boolean {
  if (!outline) return false;
  const area = polygon(outline);
  return [-720, -360, 0, 360, 720].some(turn => booleanPointInPolygon([longitude + turn, latitude], area));
}
