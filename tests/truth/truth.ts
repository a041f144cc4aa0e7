import truth from './geodesic.json' with {type: 'json'};
import type {TruePair} from './make-truth.ts';

/** The pairs of `geodesic.json`. */
export const truePairs = truth.pairs as TruePair[];
