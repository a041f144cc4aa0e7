import {earthRadius} from '@turf/turf';
import type {Metres, Position} from './position.ts';
import {combine, toPosition, toVector, type Vector} from './vector.ts';

const STEPS = 72;

/**
 * Returns the closed ring of the positions at the distance `radius` from `center` on Turf's sphere, one every
 * 5° of bearing, anticlockwise as RFC 7946 requires of an outline. Longitudes run on past ±180. A ring around a
 * pole goes once around the Earth and back along the pole itself, so that it contains the pole in a flat
 * projection too. `radius` must be above 0 and below a quarter of the Earth's circumference, 10,007 km.
 *
 * Turf's own circle is not used, because around a pole all its positions coincide.
 */
export function circle(center: Position, radius: Metres): Position[] {
  const up = toVector(center);
  const lambda = (center[0] * Math.PI) / 180;
  const east: Vector = [-Math.sin(lambda), Math.cos(lambda), 0];
  const north: Vector = [
    up[1] * east[2] - up[2] * east[1],
    up[2] * east[0] - up[0] * east[2],
    up[0] * east[1] - up[1] * east[0],
  ];
  const angle = radius / earthRadius;
  const ring: Position[] = [];
  let longitude = center[0];
  for (let step = 0; step < STEPS; step++) {
    // Offset by half a step from north, so that no position falls on the pole or on the meridian behind it.
    const turn = ((step + 0.5) / STEPS) * 2 * Math.PI;
    const outward = combine(Math.cos(turn), north, -Math.sin(turn), east);
    const position = toPosition(combine(Math.cos(angle), up, Math.sin(angle), outward), longitude);
    ring.push(position);
    longitude = position[0];
  }
  return close(ring, center[1]);
}

function close(ring: Position[], latitude: number): Position[] {
  const first = ring[0]!;
  const turned = Math.round((ring.at(-1)![0] - first[0]) / 360) * 360;
  if (turned === 0) return [...ring, first];
  const pole = 90 * Math.sign(latitude);
  return [...ring, [first[0] + turned, first[1]], [first[0] + turned, pole], [first[0], pole], first];
}
