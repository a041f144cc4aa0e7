import {boundsOf} from '../geodesy/bounds.ts';
import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Route} from '../story/measure-story.ts';
import type {Story} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import {mapOffset} from './map-angle.ts';
import {SIDES, type Side} from './sides.ts';

/** A label beside its dot reads best, at the right above all; one at a corner least. */
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

/** Degrees on the map within which another place, or a point of a route, crowds a label. */
const NEAR = 14;
const NEAR_ROUTE = 14;

/**
 * The side of each place where its label has most room: away from the places around it, from the main routes, and from
 * the edge of the story, which is the edge of a frame.
 */
export function labelSides(story: Story, routes: Route[]): Map<string, Side> {
  const lines = routes
    .filter(({main}) => main)
    .flatMap(({waypoints}) => routeLine(waypoints.map(id => placeById(story, id).position)));
  const [west, , east] = boundsOf(
    story.places.filter(({rank}) => rank === 'main').map(({position}) => position),
  );
  return new Map(
    story.places.map(place => {
      const others = story.places.filter(other => other !== place).map(({position}) => position);
      const latitude = place.position[1];
      const edges: Position[] = [
        [west - NEAR / 2, latitude],
        [east + NEAR / 2, latitude],
      ];
      return [place.id, roomiestSide(place.position, [...others, ...edges], lines)];
    }),
  );
}

function roomiestSide(position: Position, places: Position[], lines: Position[]): Side {
  const crowd = [
    ...places.map(at => crowding(position, at, 1, NEAR)),
    ...lines.map(at => crowding(position, at, 0.15, NEAR_ROUTE)),
  ];
  const cost = (side: Side) => {
    const direction = (SIDES.indexOf(side) * Math.PI) / 4;
    const inTheWay = crowd.map(({angle, weight}) => weight * Math.max(0, Math.cos(angle - direction)));
    return COST[side] + inTheWay.reduce((sum, each) => sum + each, 0);
  };
  return [...SIDES].sort((a, b) => cost(a) - cost(b))[0] ?? 'right';
}

/** What is in the way, the more so the nearer it is. */
function crowding(
  from: Position,
  to: Position,
  weight: number,
  near: number,
): {angle: number; weight: number} {
  const {east, south} = mapOffset(from, to);
  const distance = Math.hypot(east, south);
  return {
    angle: Math.atan2(south, east),
    weight: distance === 0 ? 0 : weight * Math.max(0, 1 - distance / near),
  };
}
