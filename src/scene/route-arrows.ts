import type {Position} from '../geodesy/position.ts';
import {mapAngle} from './map-angle.ts';
import {mercator} from './mercator.ts';

/** An arrowhead on a route; `angle` is its direction, in degrees clockwise from east. */
export type RouteArrow = {position: Position; angle: number};

/** The approximate distance between arrowheads, as a share of the world's width. */
const SPACING = 1 / 6;
/** A route shorter than this has one arrowhead. Longer ones have an even number, since their middle has the length. */
const SHORT = 1 / 8;

/**
 * Returns the arrowheads along a route's line at even steps on a Web Mercator map, the first half a step from its start.
 */
export function routeArrows(line: Position[]): RouteArrow[] {
  const points = line.map(mercator);
  const lengths = points.map((point, index) => {
    const last = points[index - 1] ?? point;
    return Math.hypot(point.x - last.x, point.y - last.y);
  });
  const length = lengths.reduce((sum, each) => sum + each, 0);
  if (length === 0) return [];
  const count = length < SHORT ? 1 : 2 * Math.max(1, Math.round(length / SPACING / 2));
  const arrows: RouteArrow[] = [];
  let done = 0;
  for (const [index, step] of lengths.entries()) {
    for (let at = nextOf(arrows); at <= done + step && arrows.length < count; at = nextOf(arrows)) {
      const [from, to] = [line[index - 1]!, line[index]!];
      const share = (at - done) / step;
      arrows.push({
        position: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
        angle: mapAngle(from, to),
      });
    }
    done += step;
  }
  return arrows;

  function nextOf({length: placed}: unknown[]): number {
    return ((placed + 0.5) / count) * length;
  }
}
