import {type Distance, distance, sumDistances} from '../geodesy/distance.ts';
import type {Metres} from '../geodesy/position.ts';
import {type ReachDistances, reachDistances} from '../geodesy/reach.ts';
import {dot, toVector, type Vector} from '../geodesy/vector.ts';
import type {Length} from './length.ts';
import {oneFineness} from './one-fineness.ts';
import type {Fact, Place, Story} from './story.ts';

/**
 * The length of the great circle between two places, by their ids. `inside`: one place is a drawn area that contains the
 * other.
 */
export type Measure = Length & {method: 'great-circle'; from: string; to: string; inside?: true};

/** How many main places are measured from each place, the nearest first. */
export const NEAREST = 8;
/** How many facts’ movements are shown at rest in a story that chooses none and claims no distance. */
const FIRST = 3;

/** A path that one or several facts followed. */
export type Route = {
  /** Its waypoints joined, for example `pyongyang/kursk-front`. */
  id: string;
  /** Ids of places. */
  waypoints: string[];
  /** Ids of all facts along exactly this path: those with a claim first, then in the order of the file. */
  facts: string[];
  /** The lengths from each waypoint to the next. */
  legs: Measure[];
  /** The sum of all legs; the radius of an intermediate waypoint counts twice, once for each of its legs. */
  total: Length;
  /** Whether it is shown while nothing is selected. */
  main: boolean;
};

/** All distances of a story, in metres. */
export type Measures = {
  /** In the order in which the facts first name them. */
  routes: Route[];
  /** From each place to its nearest main places, each pair once, in the order of the places. */
  between: Measure[];
};

/** Returns the routes and distances of a story. All ids must exist, which `readStory` ensures. */
export function measureStory(story: Story): Measures {
  const [routes, between] = [measureRoutes(story), measurePairs(story.places)];
  const all: Length[] = [...routes.flatMap(({legs, total}) => [...legs, total]), ...between];
  const fitted = oneFineness(all);
  return {
    routes: routes.map(route => ({...route, legs: route.legs.map(fitted), total: fitted(route.total)})),
    between: between.map(fitted),
  };
}

/** Returns the routes of a story, in the order in which the facts first name them. */
export function measureRoutes({places, facts}: Story): Route[] {
  const byId = new Map(places.map(place => [place.id, place]));
  const factsByPath = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const path of fact.along) {
      const id = path.join('/');
      const others = factsByPath.get(id) ?? [];
      if (!others.includes(fact)) factsByPath.set(id, [...others, fact]);
    }
  }
  const main = mainFacts(facts);
  return [...factsByPath].map(([id, facts]) => {
    const waypoints = id.split('/');
    const legs = waypoints
      .slice(1)
      .map((waypoint, index) => measure(byId.get(waypoints[index]!)!, byId.get(waypoint)!));
    return {
      id,
      waypoints,
      facts: facts.toSorted((a, b) => Number(!a.claim) - Number(!b.claim)).map(fact => fact.id),
      legs,
      total: sumLengths(legs),
      main: facts.some(fact => main.includes(fact)),
    };
  });
}

/** The facts whose movements are shown at rest: those that say `main`, else those with a claim, else the first three. */
function mainFacts(facts: Fact[]): Fact[] {
  const moving = facts.filter(({along}) => along.length > 0);
  const chosen = [moving.filter(({main}) => main), moving.filter(({claim}) => claim), moving.slice(0, FIRST)];
  return chosen.find(facts => facts.length > 0) ?? [];
}

function sumLengths(legs: Measure[]): Length {
  const sum = (part: (leg: Measure) => Metres) => legs.reduce((all, leg) => all + part(leg), 0);
  const total = {...sumDistances(legs), radius: sum(leg => leg.radius)};
  if (!legs.some(({area}) => area)) return total;
  const area = {nearer: sum(leg => leg.area?.nearer ?? 0), farther: sum(leg => leg.area?.farther ?? 0)};
  return {...total, area};
}

function measurePairs(places: Place[]): Measure[] {
  const vectors = places.map(({position}) => toVector(position));
  const main = places.flatMap(({rank}, index) => (rank === 'main' ? [index] : []));
  const pairs = places.map(() => new Set<number>());
  for (const index of places.keys()) {
    for (const other of nearestOf(index, main, vectors))
      pairs[Math.min(index, other)]!.add(Math.max(index, other));
  }
  return pairs.flatMap((others, index) =>
    [...others].sort((a, b) => a - b).map(other => measure(places[index]!, places[other]!)),
  );
}

/** Returns the main places nearest to one. Only these are measured, since readers do not need hundreds times hundreds. */
function nearestOf(index: number, main: number[], vectors: Vector[]): number[] {
  return main
    .filter(other => other !== index)
    .map(other => ({other, nearness: dot(vectors[index]!, vectors[other]!)}))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, NEAREST)
    .map(({other}) => other);
}

function measure(from: Place, to: Place): Measure {
  const length = distance(from.position, to.position);
  return {
    ...length,
    radius: (from.radius ?? 0) + (to.radius ?? 0),
    method: 'great-circle',
    from: from.id,
    to: to.id,
    ...(from.outline || to.outline ? throughAreas(length, reachDistances(from, to)) : {}),
  };
}

/**
 * How far the ellipsoid's lengths may be from the sphere's, instead of computing them for the nearest and farthest
 * positions.
 */
const ELLIPSOID = {least: 0.994, most: 1.006};

function throughAreas(
  {least, most}: Distance,
  {nearest, farthest, inside}: ReachDistances,
): Pick<Measure, 'area' | 'inside'> {
  const nearer = Math.max(0, least - ELLIPSOID.least * nearest);
  const farther = Math.max(0, ELLIPSOID.most * farthest - most);
  return {area: {nearer, farther}, ...(inside ? {inside} : {})};
}
