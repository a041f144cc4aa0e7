import type {ExpressionSpecification} from 'maplibre-gl';
import {LABEL_OFFSET, nearestSides, SIDES, type Side} from '../scene/sides.ts';

/** MapLibre's names for the end, corner or edge of a label that is nearest to its dot, by the label's side. */
const ANCHOR: Record<Side, string> = {
  right: 'left',
  'below-right': 'top-left',
  below: 'top',
  'below-left': 'top-right',
  left: 'right',
  'above-left': 'bottom-right',
  above: 'bottom',
  'above-right': 'bottom-left',
};

/** So many ems MapLibre sets a text farther from its dot, and lower, than an SVG has it: measured on the pixels of both. */
const FARTHER = 0.065;
const LOWER = 0.035;

/** A label's own side first, then the sides next to it. */
export const LABEL_ANCHORS = [
  'match',
  ['get', 'side'],
  'not-right',
  ['literal', anchorsAt('left', 'below', 'above', 'below-left', 'above-left')],
  'not-left',
  ['literal', anchorsAt('right', 'below', 'above', 'below-right', 'above-right')],
  'only-left',
  ['literal', anchorsAt('left', 'below-left', 'above-left')],
  'only-right',
  ['literal', anchorsAt('right', 'below-right', 'above-right')],
  ...SIDES.flatMap(side => [side, ['literal', anchorsAt(...nearestSides(side))]]),
  ['literal', anchorsAt(...SIDES)],
] as unknown as ExpressionSpecification;

/** A label's own side alone. */
export const HELD_ANCHOR = [
  'match',
  ['get', 'side'],
  ...SIDES.flatMap(side => [side, ['literal', anchorsAt(side)]]),
  ['literal', anchorsAt('right')],
] as unknown as ExpressionSpecification;

function anchorsAt(...sides: Side[]) {
  return sides.flatMap(side => {
    const [right, down] = LABEL_OFFSET[side];
    return [ANCHOR[side], [right - FARTHER * Math.sign(right), down - FARTHER * Math.sign(down) - LOWER]];
  });
}
