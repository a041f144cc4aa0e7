import {circle} from '../geodesy/circle.ts';
import {distance} from '../geodesy/distance.ts';
import type {Metres, Position} from '../geodesy/position.ts';
import type {Gazetteer} from './check-place.ts';
import type {DataFile} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {PlaceDraft} from './read-place.ts';

/** Swapped, a place is this near to another one … */
const NEAR: Metres = 500_000;
/** … and as written it is this many times as far. */
const RATIO = 5;

/** So far from the coast a place is at sea, however coarse the map of land is. */
const AT_SEA: Metres = 50_000;
/** Antarctica is land, but no likely place of a story. */
const SOUTHERNMOST = -60;

/**
 * Warnings for points whose longitude and latitude are probably swapped: as written they are far from all the other
 * places, the other way round close to one of them; or they are far out at sea, the other way round on land.
 */
export function checkSwapped(
  data: DataFile,
  places: PlaceDraft[],
  gazetteer: Gazetteer | undefined,
): Issue[] {
  return places.flatMap(({path, position, outline}) => {
    if (!position || outline || Math.abs(position[0]) > 90) return [];
    const others = places.flatMap(other => (other.path !== path && other.position ? [other.position] : []));
    const swapped: Position = [position[1], position[0]];
    const found = isFarFromAll(position, swapped, others)
      ? 'far from the other places'
      : isAtSea(position, swapped, gazetteer?.isLand) && 'far out at sea';
    if (!found) return [];
    const message = `Found [${position.join(', ')}], ${found}; expected [longitude, latitude]. The two are probably swapped: write [${swapped.join(', ')}].`;
    return data.issue([...path, 'geometry', 'coordinates'], message, {severity: 'warning'});
  });
}

function isFarFromAll(position: Position, swapped: Position, others: Position[]): boolean {
  const near = nearestOf(swapped, others);
  return near <= NEAR && nearestOf(position, others) >= RATIO * Math.max(near, 1);
}

function isAtSea(position: Position, swapped: Position, isLand: Gazetteer['isLand']): boolean {
  if (!isLand || swapped[1] < SOUTHERNMOST || !isLand(swapped)) return false;
  return ![position, ...circle(position, AT_SEA)].some(isLand);
}

function nearestOf(position: Position, others: Position[]): Metres {
  return Math.min(...others.map(other => distance(position, other).metres));
}
