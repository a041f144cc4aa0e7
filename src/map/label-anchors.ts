import type {ExpressionSpecification} from 'maplibre-gl';
import {LABEL_OFFSET, SIDES, type Side} from '../scene/sides.ts';

/** MapLibre's name for the end, corner or edge of a label nearest to its dot, by the label's side. */
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

/**
 * How much farther from its dot, and lower, MapLibre sets a text than an SVG does, in ems; measured on the pixels of
 * both.
 */
const FARTHER = 0.065;
const LOWER = 0.035;

/** Places each label at its own side. */
export const LABEL_ANCHORS = [
  'match',
  ['get', 'side'],
  ...SIDES.flatMap(side => [side, ['literal', anchorAt(side)]]),
  ['literal', anchorAt('right')],
] as unknown as ExpressionSpecification;

function anchorAt(side: Side) {
  const [right, down] = LABEL_OFFSET[side];
  return [ANCHOR[side], [right - FARTHER * Math.sign(right), down - FARTHER * Math.sign(down) - LOWER]];
}
