import {distance} from '../geodesy/distance.ts';
import type {Metres, Position} from '../geodesy/position.ts';
import type {DataFile} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {PlaceDraft} from './read-place.ts';

/** Swapped, a place is this near to another one … */
const NEAR: Metres = 500_000;
/** … and as written it is this many times as far. */
const RATIO = 5;

/**
 * Warnings for points whose longitude and latitude are probably swapped: as written they are far from all the other
 * places, the other way round close to one of them.
 */
export function checkSwapped(data: DataFile, places: PlaceDraft[]): Issue[] {
  return places.flatMap(({path, position, outline}) => {
    if (!position || outline || Math.abs(position[0]) > 90) return [];
    const others = places.flatMap(other => (other.path !== path && other.position ? [other.position] : []));
    const swapped: Position = [position[1], position[0]];
    const near = nearestOf(swapped, others);
    if (near > NEAR || nearestOf(position, others) < RATIO * Math.max(near, 1)) return [];
    const message = `Found [${position.join(', ')}], far from the other places; expected [longitude, latitude]. The two are probably swapped: write [${swapped.join(', ')}].`;
    return data.issue([...path, 'geometry', 'coordinates'], message, {severity: 'warning'});
  });
}

function nearestOf(position: Position, others: Position[]): Metres {
  return Math.min(...others.map(other => distance(position, other).metres));
}
