import type {Distance} from '../geodesy/distance.ts';
import type {Metres} from '../geodesy/position.ts';
import type {Unit} from './story.ts';

/**
 * A distance between places, with its uncertainty where a place is known only to within its radius or is an area.
 */
export type Length = Distance & {
  /** The sum of the end places' radii; 0 between exact places. */
  radius: Metres;
  /** How far below `least` and above `most` it is from the nearest and from the farthest position of drawn areas. */
  area?: {nearer: Metres; farther: Metres};
  /** The units in which it may have three digits, if not all: see `oneFineness`. */
  fine?: Unit[];
};

/** Returns how far a length may be below `least` and above `most`, wherever in their areas the places lie. */
export function opennessOf({radius, area}: Length): {nearer: Metres; farther: Metres} {
  return {nearer: radius + (area?.nearer ?? 0), farther: radius + (area?.farther ?? 0)};
}
