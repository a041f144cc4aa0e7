import type {Distance} from '../geodesy/distance.ts';
import type {Metres} from '../geodesy/position.ts';
import type {Unit} from './story.ts';

/**
 * A distance between places, and how much of it is open because a place is known only to within its radius, or is an area.
 */
export type Length = Distance & {
  /** The sum of the end places' radii; 0 between exact places. */
  radius: Metres;
  /** How much less than `least` and more than `most` it is from the nearest and from the farthest position of drawn areas. */
  area?: {nearer: Metres; farther: Metres};
  /** The units in which it may be written with three digits, if not all: `oneFineness` says why. */
  fine?: Unit[];
};

/** By how much a length may be less than `least` and more than `most`, wherever in their areas the places lie. */
export function opennessOf({radius, area}: Length): {nearer: Metres; farther: Metres} {
  return {nearer: radius + (area?.nearer ?? 0), farther: radius + (area?.farther ?? 0)};
}
