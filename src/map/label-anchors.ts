import type {ExpressionSpecification} from 'maplibre-gl';
import {SIDES, type Side} from './label-side.ts';

/**
 * Where a label is anchored for each side of its dot, and how far from it in ems. MapLibre takes 7/24 of an em off what is
 * said for the anchors at the top and bottom, to make up for the line's height.
 */
const ANCHOR: Record<Side, [anchor: string, offset: [number, number]]> = {
  right: ['left', [0.75, 0]],
  'below-right': ['top-left', [0.6, 0.5]],
  below: ['top', [0, 0.95]],
  'below-left': ['top-right', [-0.6, 0.5]],
  left: ['right', [-0.75, 0]],
  'above-left': ['bottom-right', [-0.6, -0.5]],
  above: ['bottom', [0, -0.95]],
  'above-right': ['bottom-left', [0.6, -0.5]],
};

/** A label's own side first, then the sides next to it. */
export const LABEL_ANCHORS = [
  'match',
  ['get', 'side'],
  ...SIDES.flatMap((side, index) => [side, ['literal', nearestSides(index).flatMap(near => ANCHOR[near])]]),
  ['literal', SIDES.flatMap(side => ANCHOR[side])],
] as unknown as ExpressionSpecification;

function nearestSides(index: number): Side[] {
  return [0, 1, -1, 2, -2, 3, -3, 4].map(step => SIDES[(index + step + 8) % 8] ?? 'right');
}
