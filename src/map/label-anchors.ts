import type {ExpressionSpecification} from 'maplibre-gl';
import {SIDES, type Side} from './label-side.ts';

/**
 * Where a label is anchored for each side of its dot, and how far from it in ems. MapLibre takes 7/24 of an em off what is
 * said for the anchors at the top and bottom, to make up for the line's height.
 */
const ANCHOR: Record<Side, [anchor: string, offset: [number, number]]> = {
  right: ['left', [0.85, 0]],
  'below-right': ['top-left', [0.7, 0.55]],
  below: ['top', [0, 1.05]],
  'below-left': ['top-right', [-0.7, 0.55]],
  left: ['right', [-0.85, 0]],
  'above-left': ['bottom-right', [-0.7, -0.55]],
  above: ['bottom', [0, -1.05]],
  'above-right': ['bottom-left', [0.7, -0.55]],
};

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
  ...SIDES.flatMap((side, index) => [side, ['literal', nearestSides(index).flatMap(near => ANCHOR[near])]]),
  ['literal', SIDES.flatMap(side => ANCHOR[side])],
] as unknown as ExpressionSpecification;

function nearestSides(index: number): Side[] {
  return [0, 1, -1, 2, -2, 3, -3, 4].map(step => SIDES[(index + step + 8) % 8] ?? 'right');
}

function anchorsAt(...sides: Side[]) {
  return sides.flatMap(side => ANCHOR[side]);
}
