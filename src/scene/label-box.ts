import {LABEL_OFFSET, type Side} from './sides.ts';

/** A point in CSS pixels of a frame, to the right and down from any common origin. */
export type Point = {x: number; y: number};

/** A box: left, top, right, bottom, in CSS pixels. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** Returns the square that extends `reach` from a point. */
export function around({x, y}: Point, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

/** Returns the area of the intersection of two boxes. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The attributes that place an SVG text at a side of the point 0, 0; `dx` and `dy` are in ems of the text. */
export type SideAttributes = {'text-anchor': 'start' | 'middle' | 'end'; dx: string; dy: string};

/**
 * The distance from a text's anchor at its middle, top or bottom to its baseline, in ems, as MapLibre sets its labels.
 */
const BASELINE = {middle: 0.417, top: 0.725, bottom: 0.108};
/** How far letters extend above and below the baseline, in ems. */
const ASCENT = 0.76;
const DESCENT = 0.23;

/** Returns the attributes that place an SVG text at a side of its dot. */
export function sideAttributes(side: Side): SideAttributes {
  const {right, down} = baselineOf(side);
  return {'text-anchor': anchorOf(right), dx: `${right}em`, dy: `${down}em`};
}

/** Returns the box of a label at a side of the point x, y: `width` pixels wide, in type of `height` pixels. */
export function labelBox(
  {x, y, width, height}: {x: number; y: number; width: number; height: number},
  side: Side,
): Box {
  const {right, down} = baselineOf(side);
  const start = x + right * height - {start: 0, middle: width / 2, end: width}[anchorOf(right)];
  const baseline = y + down * height;
  return [start, baseline - ASCENT * height, start + width, baseline + DESCENT * height];
}

function baselineOf(side: Side): {right: number; down: number} {
  const [right, down] = LABEL_OFFSET[side];
  const edge = down === 0 ? BASELINE.middle : down > 0 ? BASELINE.top : BASELINE.bottom;
  return {right, down: Number((down + edge).toFixed(3))};
}

function anchorOf(right: number): SideAttributes['text-anchor'] {
  if (right === 0) return 'middle';
  return right > 0 ? 'start' : 'end';
}
