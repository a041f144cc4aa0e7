/** The eight sides of a dot where a label can be, clockwise from the right. */
export const SIDES = [
  'right',
  'below-right',
  'below',
  'below-left',
  'left',
  'above-left',
  'above',
  'above-right',
] as const;
export type Side = (typeof SIDES)[number];

/**
 * The distance of a label's anchor from the middle of its dot, in ems to the right and down. The anchor is the end,
 * corner or edge of the text nearest to the dot.
 */
export const LABEL_OFFSET: Record<Side, [right: number, down: number]> = {
  right: [0.85, 0],
  'below-right': [0.7, 0.55],
  below: [0, 1.05],
  'below-left': [-0.7, 0.55],
  left: [-0.85, 0],
  'above-left': [-0.7, -0.55],
  above: [0, -1.05],
  'above-right': [0.7, -0.55],
};

/** Returns a side, then the others, the nearest first. */
export function nearestSides(side: Side): Side[] {
  const index = SIDES.indexOf(side);
  return [0, 1, -1, 2, -2, 3, -3, 4].map(step => SIDES[(index + step + 8) % 8]!);
}
