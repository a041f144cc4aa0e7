import type {Box, Point} from './label-box.ts';
import {lengthBoxes} from './length-boxes.ts';
import type {Room} from './room.ts';

/**
 * The length of a leg to place: its texts, the best first; the leg's line in the frame, undefined where that is not to be seen; and
 * the end that it should be near, if any.
 */
export type Length = {
  id: string;
  texts: string[];
  line: (Point | undefined)[];
  near?: 'start' | 'end' | undefined;
  /** The height of its type. */
  size: number;
  widthOf(words: string): number;
};

/**
 * Where a length is: at a point of the leg's line, counted in its points, above the line or below it, and turned by so many
 * degrees clockwise along it.
 */
export type Spot = {text: string; at: number; below: boolean; degrees: number};

/** So far from a place at the end of its leg a length begins, and from one spot to the next, in CSS pixels. */
const START = 20;
const STEP = 8;
/** The line's direction is taken over so many pixels to both sides. */
const REACH = 12;

/** The first spot along its leg at which a length has room, with its boxes: from the end that it is near, or from the middle. */
export function findSpot(
  {id, texts, line, near, size, widthOf}: Length,
  room: Room,
): (Spot & {boxes: Box[]}) | undefined {
  const {whole, pointAt} = measureLine(line);
  for (const text of texts) {
    const half = Math.max(...text.split('\n').map(widthOf)) / 2;
    const offsets = Array.from({length: Math.ceil(whole / STEP)}, (_, step) => step * STEP);
    const fromEnd = offsets.map(offset => START + half + offset);
    const spots = near
      ? [...fromEnd.map(along => (near === 'start' ? along : whole - along)), whole / 2]
      : offsets.flatMap(offset => [whole / 2 + offset / 2, whole / 2 - offset / 2]);
    for (const along of spots) {
      if (along < Math.min(half, whole / 2) || along > whole - Math.min(half, whole / 2)) continue;
      const {point, at} = pointAt(along);
      const degrees = uprightDegrees(pointAt(along - REACH).point, pointAt(along + REACH).point);
      for (const below of [false, true]) {
        const boxes = lengthBoxes(text, point, size, {degrees, below}, widthOf);
        if (room.has(boxes, id)) return {text, at, below, degrees, boxes};
      }
    }
  }
  return undefined;
}

/** How long what is to be seen of a line is, and its point after so many pixels, with the same counted in points. */
export function measureLine(line: (Point | undefined)[]) {
  const ends: number[] = [];
  let whole = 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from && to) whole += Math.hypot(to.x - from.x, to.y - from.y);
    ends.push(whole);
  }
  const pointAt = (along: number): {point: Point; at: number} => {
    const end = Math.max(
      1,
      ends.findIndex(each => each >= Math.min(along, whole)),
    );
    const [from, to] = [line[end - 1] ?? line[end], line[end] ?? line[end - 1]];
    if (!from || !to) return {point: {x: Number.NaN, y: Number.NaN}, at: 0};
    const step = ends[end]! - ends[end - 1]!;
    const share = step ? Math.max(0, Math.min(1, (along - ends[end - 1]!) / step)) : 0;
    return {
      point: {x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y)},
      at: end - 1 + share,
    };
  };
  return {whole, pointAt};
}

/** The direction from one point to another, or back, so that a text along it stands upright. */
export function uprightDegrees(from: Point, to: Point): number {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return Math.abs(degrees) > 90 ? degrees - Math.sign(degrees) * 180 : degrees;
}
