import {circle} from '../geodesy/circle.ts';
import {type NearestDistance, nearestDistance} from '../geodesy/nearest-position.ts';
import type {Metres, Position} from '../geodesy/position.ts';
import type {Gazetteer} from './check-place.ts';
import type {DataFile} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {PlaceDraft} from './read-place.ts';

/** A swapped place must be this near to another place, while as written it is farther than this from all … */
const NEAR: Metres = 500_000;
/** … and at least this many times as far as when swapped. */
const RATIO = 5;

/** A place this far from the coast is at sea, however coarse the map of land is. */
const AT_SEA: Metres = 50_000;
/** Antarctica is land, but an unlikely place for a story. */
const SOUTHERNMOST = -60;

/**
 * Returns warnings for points whose longitude and latitude are probably swapped. Swapped, they are among the other
 * places, while as written they are farther from all of these than any of these is from its nearest, and not near a city
 * of their name. Or, as written they are far out at sea, while swapped they are on land and nearer to the other places.
 */
export function checkSwapped(
  data: DataFile,
  places: PlaceDraft[],
  gazetteer: Gazetteer | undefined,
): Issue[] {
  const placed = places.filter(({position}) => position);
  const positions = placed.map(({position}) => position!);
  const nearest = nearestDistance(positions);
  return placed.flatMap(({path, fields, outline}, index) => {
    const position = positions[index]!;
    if (outline || Math.abs(position[0]) > 90 || position[0] === position[1]) return [];
    const swapped: Position = [position[1], position[0]];
    const own = (other: number) => other === index;
    const distances = {written: nearest(position, own), swapped: nearest(swapped, own)};
    const isKnown = () => namesOf(fields).some(name => gazetteer?.isCity?.(name, position));
    const found =
      isOutside(distances) && distances.written > spread(positions, nearest, index) && !isKnown()
        ? 'far from the other places'
        : distances.swapped < distances.written &&
          isAtSea(position, swapped, gazetteer?.isLand) &&
          'far out at sea';
    if (!found) return [];
    const message = `Found [${position.join(', ')}], ${found}; expected [longitude, latitude]. The two are probably swapped: write [${swapped.join(', ')}], or if it is right, say why in the field "ignore", as {"swapped": "a ship"}.`;
    return data.issue([...path, 'geometry', 'coordinates'], message, {warning: 'swapped'});
  });
}

function isOutside({written, swapped}: {written: Metres; swapped: Metres}): boolean {
  return swapped <= NEAR && written > NEAR && written >= RATIO * swapped && Number.isFinite(written);
}

/** Returns the greatest distance of any other place to its nearest, ignoring the one at an index. */
function spread(positions: Position[], nearest: NearestDistance, index: number): Metres {
  return positions.reduce((most, position, own) => {
    if (own === index) return most;
    const next = nearest(position, other => other === own || other === index);
    return Number.isFinite(next) ? Math.max(most, next) : most;
  }, 0);
}

function isAtSea(position: Position, swapped: Position, isLand: Gazetteer['isLand']): boolean {
  if (!isLand || swapped[1] < SOUTHERNMOST || !isLand(swapped)) return false;
  return !isLand(position) && !circle(position, AT_SEA).some(isLand);
}

function namesOf({name, names = {}}: PlaceDraft['fields']): string[] {
  return [...(name === undefined ? [] : [name]), ...Object.values(names)];
}
