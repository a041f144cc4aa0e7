import {boundsOf} from '../geodesy/bounds.ts';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Route} from '../story/measure-story.ts';
import type {Story} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import type {Point} from './label-box.ts';
import {mercator} from './mercator.ts';
import {SIDES, type Side} from './sides.ts';

/** The preference for each side: a label beside its dot reads best, above all on the right; at a corner, worst. */
const COST: Record<Side, number> = {
  right: 0,
  left: 0.15,
  below: 0.3,
  above: 0.3,
  'above-right': 0.8,
  'below-right': 0.8,
  'above-left': 0.9,
  'below-left': 0.9,
};

/** The distance in degrees on the map within which another place, or a point of a route, crowds a label. */
const NEAR = 14;
const NEAR_ROUTE = 14;

/**
 * Returns, for each place, the side where its label has most room: away from the places around it, from the main routes,
 * and from the edge of the story, which is the edge of a frame.
 */
export function labelSides(story: Story, routes: Route[]): Map<string, Side> {
  const lines = routes
    .filter(({main}) => main)
    .flatMap(({waypoints}) => routeLine(waypoints.map(id => placeById(story, id).position)));
  const [west, , east] = boundsOf(
    story.places.filter(({rank}) => rank === 'main').map(({position}) => position),
  );
  const places = story.places.map(({position}) => onMap(position));
  const crowd = [
    ...places.map(at => ({...at, weight: 1, near: NEAR})),
    ...lines.map(at => ({...onMap(at), weight: 0.15, near: NEAR_ROUTE})),
  ];
  return new Map(
    story.places.map(({id}, index) => {
      const {x, y} = places[index]!;
      const edges = [west - NEAR / 2, east + NEAR / 2].map(x => ({x, y, weight: 1, near: NEAR}));
      return [id, roomiestSide({x, y}, [...crowd, ...edges])];
    }),
  );
}

/** The crowding from something near a label, in degrees on the map: the nearer, the more. */
type Crowd = Point & {weight: number; near: number};

function roomiestSide(from: Point, crowd: Crowd[]): Side {
  const costs = SIDES.map(side => COST[side]);
  for (const {x, y, weight, near} of crowd) {
    const south = y - from.y;
    if (Math.abs(south) >= near) continue;
    // The shorter way around the Earth.
    const east = x - from.x - 360 * Math.round((x - from.x) / 360);
    const distance = Math.hypot(east, south);
    if (distance === 0 || distance >= near) continue;
    const strength = weight * (1 - distance / near);
    const angle = Math.atan2(south, east);
    for (const index of SIDES.keys())
      costs[index]! += strength * Math.max(0, Math.cos(angle - (index * Math.PI) / 4));
  }
  return SIDES[costs.indexOf(Math.min(...costs))]!;
}

/** Degrees of longitude to the east and south on a Web Mercator map. */
function onMap(position: Position): Point {
  const {x, y} = mercator(position);
  return {x: x * 360 - 180, y: y * 360};
}
