import {isAntipodal} from '../geodesy/antipodal.ts';
import {distance} from '../geodesy/distance.ts';
import type {Metres, Position} from '../geodesy/position.ts';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {FactDraft} from './read-facts.ts';

/** Two positions closer than this are the same position written twice. */
const LEAST: Metres = 1;

/** Returns issues for legs without a unique great circle: between equal or between antipodal positions. */
export function checkLegs(data: DataFile, facts: FactDraft[], positions: Map<string, Position>): Issue[] {
  return facts.flatMap(({id, fields, paths}) =>
    paths.flatMap((places, index) => {
      const path = Array.isArray(fields.along?.[0]) ? [id, 'along', index] : [id, 'along'];
      return legIssues(data, path, places, positions);
    }),
  );
}

function legIssues(
  data: DataFile,
  path: DataPath,
  places: string[],
  positions: Map<string, Position>,
): Issue[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index]!;
    if (from === to) {
      const message = `Found a leg from "${from}" to itself; expected two places. Name another place or use "at".`;
      return data.issue([...path, index + 1], message);
    }
    const [start, end] = [positions.get(from), positions.get(to)];
    if (!start || !end) return [];
    if (distance(start, end).metres < LEAST) {
      const message = `Found a leg from "${from}" to "${to}", which lie at the same position; expected two positions. Correct one of them or use "at".`;
      return data.issue([...path, index + 1], message);
    }
    if (!isAntipodal(start, end)) return [];
    const message = `Found a leg from "${from}" to "${to}", which lie opposite each other on the Earth; expected a way that can be known. Put a place between them.`;
    return data.issue([...path, index + 1], message);
  });
}
