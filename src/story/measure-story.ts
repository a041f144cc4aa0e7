import {type Distance, distance, sumDistances} from '../geodesy/distance.ts';
import type {Metres} from '../geodesy/position.ts';
import type {Fact, Place, Story} from './story.ts';

/**
 * A distance between places, and how much of it is open because a place is known only to within its radius.
 */
export type Length = Distance & {
  /** The sum of the end places' radii; 0 between exact places. */
  radius: Metres;
};

/** The length of the great circle between two places, by their ids. */
export type Measure = Length & {method: 'great-circle'; from: string; to: string};

/** A path that one fact or several went along. */
export type Route = {
  /** Its waypoints joined, as `pyongyang/kursk-front`. */
  id: string;
  /** Ids of places. */
  waypoints: string[];
  /** Ids of all facts along exactly this path, those with a claim first, then in the order of the file. */
  facts: string[];
  /** From each waypoint to the next. */
  legs: Measure[];
  /** All legs together; the radius of a waypoint on the way counts twice, once for each of its legs. */
  total: Length;
  /** Whether the article states its length. */
  main: boolean;
};

/** All distances of a story, in metres. */
export type Measures = {
  /** In the order in which the facts first name them. */
  routes: Route[];
  /** Each pair of places once of which at least one is main, in the order of the places. */
  between: Measure[];
};

/** Returns the routes and distances of a story, which has no unknown ids, as `readStory` sees to. */
export function measureStory(story: Story): Measures {
  return {routes: measureRoutes(story), between: measurePairs(story.places)};
}

/**
 * Returns the measure between two places in whichever direction it was taken; undefined if neither is main.
 */
export function measureBetween({between}: Measures, a: string, b: string): Measure | undefined {
  return between.find(({from, to}) => (from === a && to === b) || (from === b && to === a));
}

/** The routes of a story, in the order in which the facts first name them. */
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
      total: {...sumDistances(legs), radius: legs.reduce((sum, leg) => sum + leg.radius, 0)},
      main: facts.some(fact => fact.claim),
    };
  });
}

function measurePairs(places: Place[]): Measure[] {
  return places.flatMap((from, index) =>
    places
      .slice(index + 1)
      .filter(to => from.rank === 'main' || to.rank === 'main')
      .map(to => measure(from, to)),
  );
}

function measure(from: Place, to: Place): Measure {
  return {
    ...distance(from.position, to.position),
    radius: (from.radius ?? 0) + (to.radius ?? 0),
    method: 'great-circle',
    from: from.id,
    to: to.id,
  };
}
