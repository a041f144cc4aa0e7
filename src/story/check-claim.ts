import type {Metres} from '../geodesy/position.ts';
import {type Length, opennessOf} from './length.ts';
import type {Claim} from './story.ts';
import {METRES_PER} from './units.ts';

/** The result of comparing a distance that the article states with the computed one. */
export type Verdict = {
  /** `not-checkable`: the result depends on where in its area a place lies. */
  verdict: 'holds' | 'off' | 'not-checkable';
  /**
   * How far the article's figure is above the computed great circle (below if negative), in percent of the
   * computed one and not rounded: 3.4 for 7,000 km against 6,770 km. It is the `n` of the verdict "off by n %".
   */
  percent: number;
  /** The article's figure. */
  stated: Metres;
  /** The great circle on Turf's sphere. */
  computed: Metres;
};

/**
 * Returns the least and the greatest distance, in the claim's unit, that its qualifier allows for its figure N:
 *
 * - `nearly`: 0.9 N to N;
 * - `about`: 0.9 N to 1.1 N;
 * - `over`: N to 1.15 N;
 * - `exactly`: what rounds to N at its stated precision, its last digit that is not 0, but no coarser than its
 *   second digit: 6,750 to 6,850 for 6,800, and 6,950 to 7,050 for 7,000.
 */
export function allowedRange({value, qualifier}: Claim): [low: number, high: number] {
  switch (qualifier) {
    case 'nearly':
      return [0.9 * value, value];
    case 'about':
      return [0.9 * value, 1.1 * value];
    case 'over':
      return [value, 1.15 * value];
    case 'exactly':
      return [value - lastPlace(value) / 2, value + lastPlace(value) / 2];
  }
}

/**
 * Returns whether a claim's allowed range contains the computed distance.
 *
 * The difference between sphere and ellipsoid counts in the claim's favour: it is enough that some figure between
 * `least` and `most` is allowed, since the article may have measured on either. The places' radii and areas do not:
 * the claim holds only if it holds wherever in their areas the places lie, and is off only if it holds nowhere.
 * Otherwise it is not checkable.
 *
 * `length.metres` must be above 0.
 */
export function checkClaim(claim: Claim, length: Length): Verdict {
  const unit = METRES_PER[claim.unit];
  const stated = claim.value * unit;
  const [low, high] = allowedRange(claim);
  const {least, most} = length;
  const {nearer, farther} = opennessOf(length);
  const everywhere = least + farther <= high * unit && most - nearer >= low * unit;
  const nowhere = least - nearer > high * unit || most + farther < low * unit;
  return {
    verdict: everywhere ? 'holds' : nowhere ? 'off' : 'not-checkable',
    percent: (stated / length.metres - 1) * 100,
    stated,
    computed: length.metres,
  };
}

/**
 * Returns the unit of the last digit that is not 0, or of the second digit if that is finer: 100 for 6800 and for
 * 7000.
 */
function lastPlace(value: number): number {
  const [digits = '', exponent] = value.toExponential().split('e');
  const places = Math.max(1, digits.replace('.', '').length - 1);
  return 10 ** (Number(exponent) - places);
}
