import {earthRadius} from '@turf/turf';
import type {Metres, Position} from './position.ts';
import {toVector, type Vector} from './vector.ts';

/**
 * Returns the distance on the sphere from a position to the nearest one that is not skipped; Infinity if there is none.
 */
export type NearestDistance = (from: Position, skip: (index: number) => boolean) => Metres;

/**
 * Returns a function that finds the nearest of some positions. It searches outward from a position's latitude, without
 * measuring all.
 */
export function nearestDistance(positions: Position[]): NearestDistance {
  const byLatitude = positions
    .map(([longitude, latitude], index) => ({index, latitude, vector: toVector([longitude, latitude])}))
    .sort((a, b) => a.latitude - b.latitude);
  return (from, skip) => {
    const vector = toVector(from);
    let least = Number.POSITIVE_INFINITY;
    const look = (at: number): boolean => {
      const other = byLatitude[at];
      if (!other || chordOf(Math.abs(other.latitude - from[1])) > least) return false;
      if (!skip(other.index)) least = Math.min(least, chord(vector, other.vector));
      return true;
    };
    let [south, north] = around(byLatitude, from[1]);
    let [more, less] = [true, true];
    while (more || less) {
      more &&= look(north++);
      less &&= look(south--);
    }
    return 2 * Math.asin(Math.min(1, least / 2)) * (least === Number.POSITIVE_INFINITY ? least : earthRadius);
  };
}

/** Returns the last index south of a latitude, and the next index. */
function around(sorted: {latitude: number}[], latitude: number): [number, number] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.latitude < latitude) low = middle + 1;
    else high = middle;
  }
  return [low - 1, low];
}

/** The straight-line distance between two unit vectors. */
function chord(a: Vector, b: Vector): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
}

/** The least chord between two positions whose latitudes differ by so many degrees. */
function chordOf(degrees: number): number {
  return 2 * Math.sin((degrees * Math.PI) / 360);
}
