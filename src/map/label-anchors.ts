import type {ExpressionSpecification} from 'maplibre-gl';
import {LABEL_OFFSET, SIDES, type Side} from '../scene/sides.ts';

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

/** Each label is at its own side. */
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
