import {CONTROLS, type Cover, constrain, leastWorld, type MapCamera, type Size} from './camera-limits.ts';
import type {Box, Point} from './label-box.ts';
import {latitudeOf} from './mercator.ts';

/** Pixels at each edge of the frame that a view keeps clear. */
export type Padding = {top: number; right: number; bottom: number; left: number};

/**
 * What a camera is to show of the world's square, which x may run out of: all of `box`, and `places` even where not all of it
 * fits. The world is at the most `most` CSS pixels wide.
 */
export type Fit = {box: Box; places: Point[]; most: number};

/** So far from the edges of what is to be seen a place is at the least: its dot with the ring round it is whole. */
const RING = 16;

/**
 * The clear edge of a frame: room for a label beside the outermost dots, more of it around a selection, and what `cover`
 * hides, a panel at the right, or a sheet at the bottom with the controls above it.
 */
export function paddingOf({width, height}: Size, isSelected: boolean, cover: Cover): Padding {
  const [share, least, most] = isSelected ? [0.17, 56, 110] : [0.1, 46, 84];
  const side = clamp((width - cover.right) * share!, least!, most!);
  const end = clamp((height - cover.bottom) * 0.12, 26, 64);
  const below = cover.bottom > 0 ? cover.bottom + CONTROLS : 0;
  return {top: end, right: side + cover.right, bottom: end + below, left: side};
}

/** The camera that has a fit in what the padding leaves of a frame, or else in what the cover does. */
export function fitCamera({box, places, most}: Fit, size: Size, padding: Padding, cover: Cover): MapCamera {
  const {top, right, bottom, left} = padding;
  const world = Math.max(
    Math.min(
      (size.width - left - right) / (box[2] - box[0]),
      (size.height - top - bottom) / (box[3] - box[1]),
      most,
    ),
    leastWorld(size, cover),
  );
  /** The middle of the frame along an axis, as a share of the world. */
  const middle = (axis: 0 | 1, length: number, hidden: number, before: number, after: number) => {
    const [from, to] = [box[axis] * world, box[axis + 2]! * world];
    const clear = length - hidden;
    const spare = clear - (to - from);
    // In the middle of what the padding leaves; where that is too little, the padding is less in proportion.
    const start =
      spare > before + after - hidden
        ? before + (spare - before - after + hidden) / 2
        : (spare * before) / (before + after - hidden);
    const origin = from - start;
    // In the copy of the world that is in the box.
    const at = places.map(({x, y}) => (axis ? y : x + Math.ceil(box[0] - 1e-9 - x)) * world);
    const kept = clamp(origin, Math.max(...at) + RING - clear, Math.min(...at) - RING);
    return (kept + length / 2) / world;
  };
  const x = middle(0, size.width, cover.right, left, right);
  const y = middle(1, size.height, cover.bottom, top, bottom);
  return constrain({center: [(x - 0.5) * 360, latitudeOf(y)], zoom: Math.log2(world / 512)}, size, cover);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
