import type {Position} from 'geojson';
import {mesh} from 'topojson-client';
import type {GeometryObject} from 'topojson-specification';
import type {Atlas, Entity} from './atlas.ts';
import type {BorderPolicy, Draw} from './border-policy.ts';

type Rule = BorderPolicy['borders'][number];

/** The lines between the countries of an atlas, grouped by how the policy draws them, without those it hides. */
export type Borders = Record<Exclude<Draw, 'hidden'>, Position[][]>;

/**
 * Returns the borders of an atlas and the policy's own lines. Positions are in degrees; no line crosses the
 * antimeridian.
 */
export function bordersOf({topology, entities}: Atlas, policy: BorderPolicy): Borders {
  const drawn: Borders & {hidden: Position[][]} = {border: [], disputed: [], region: [], hidden: []};
  const groups = new Map<string, Rule[]>([['', []]]);
  const groupOf = (a: GeometryObject, b: GeometryObject) => {
    const rules = policy.borders.filter(({between}) => isBetween(between, idOf(a), idOf(b)));
    return {rules, key: rules.map(rule => policy.borders.indexOf(rule)).join()};
  };
  mesh(topology, entities, (a, b) => {
    const {key, rules} = groupOf(a, b);
    if (a !== b) groups.set(key, rules);
    return false;
  });
  for (const [group, rules] of groups) {
    const lines = mesh(topology, entities, (a, b) => a !== b && groupOf(a, b).key === group);
    for (const line of lines.coordinates) sortByRule(line, rules, drawn);
  }
  for (const {draw, positions} of policy.lines) drawn[draw].push(positions);
  const {hidden: _, ...shown} = drawn;
  return shown;
}

/** Returns the coast of an atlas: all lines with land on one side only. */
export function coastOf({topology, entities}: Atlas): Position[][] {
  return mesh(topology, entities, (a, b) => a === b).coordinates;
}

/** Splits a line wherever its segments fall under another rule, and adds the pieces to `drawn`. */
function sortByRule(line: Position[], rules: Rule[], drawn: Record<Draw, Position[][]>): void {
  let piece: Position[] = [];
  let last: Draw | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const draw = rules.find(({box}) => !box || isInside(box, from, to))?.draw ?? 'border';
    if (draw !== last) {
      piece = [from];
      drawn[draw].push(piece);
      last = draw;
    }
    piece.push(to);
  }
}

function isInside(
  [west, south, east, north]: NonNullable<Rule['box']>,
  from: Position,
  to: Position,
): boolean {
  const longitude = (from[0]! + to[0]!) / 2;
  const latitude = (from[1]! + to[1]!) / 2;
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}

function isBetween([first, second]: Rule['between'], a: string, b: string): boolean {
  const is = (rule: string, id: string) => rule === '*' || rule === id;
  return (is(first, a) && is(second, b)) || (is(first, b) && is(second, a));
}

function idOf(geometry: GeometryObject): string {
  return (geometry.properties as Entity).id;
}
