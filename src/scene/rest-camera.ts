import type {StoryData} from '../story/story-data.ts';
import {viewOf, WIDE} from './camera.ts';
import type {MapCamera} from './camera-limits.ts';
import {latitudeOf, mercator, type WorldPoint, worldWidth} from './mercator.ts';

/**
 * The margin of a frame at each side and end, as a share of its width or height. At the sides it may shrink to
 * `LEAST_EDGE`, so that the world fills frames that are no higher than `SHAPE` times their width.
 */
const EDGE = {wide: 0.1, narrow: 0.128, end: 0.12};
const LEAST_EDGE = 0.05;
const SHAPE = {wide: 1, narrow: 1.5};

/**
 * The middle of the frame with nothing selected, and the width of the world in CSS pixels: `perWidth` times the frame's
 * width or `perHeight` times its height, whichever is less, and at the most `most`; within the limits of `restCamera`. At `leastPerHeight` times
 * the height, nothing beyond the poles is visible. `perWidth` and `perHeight` are Infinity for places without extent.
 */
export type RestFit = {
  middle: WorldPoint;
  perWidth: number;
  perHeight: number;
  most: number;
  leastPerHeight: number;
};

/** Returns the fit for frames in the same width class as `width`, in CSS pixels. */
export function restFit(data: StoryData, width: number): RestFit {
  const {bounds, maxZoom} = viewOf(data, null, width);
  const [west, south, east, north] = bounds;
  const most = worldWidth(maxZoom);
  const [northWest, southEast] = [mercator([west, north]), mercator([east, south])];
  const name = width < WIDE ? 'narrow' : 'wide';
  const shape = SHAPE[name];
  const across = southEast.x - northWest.x;
  const perWidth = (1 - 2 * EDGE[name]) / across;
  const own = (northWest.y + southEast.y) / 2;
  // Move the middle towards the equator only if the world, at its largest, would not fill a frame, as near a pole.
  const world = Math.max(Math.min((1 - 2 * LEAST_EDGE) / across, most / width), shape);
  const y = Math.max(shape / 2 / world, Math.min(1 - shape / 2 / world, own));
  return {
    middle: {x: (northWest.x + southEast.x) / 2, y},
    perWidth,
    perHeight: (0.5 - EDGE.end) / Math.max(y - northWest.y, southEast.y - y),
    most,
    leastPerHeight: 0.5 / Math.min(y, 1 - y),
  };
}

/**
 * Returns the camera with nothing selected, for the poster and the live map, in a frame of `width` by `height` CSS
 * pixels. It scales in proportion to the frame, so that a style sheet can do the same: see `posterCss`.
 */
export function restCamera(data: StoryData, width: number, height: number): MapCamera {
  const {middle, perWidth, perHeight, most, leastPerHeight} = restFit(data, width);
  const world = Math.max(
    Math.min(perWidth * width, perHeight * height, most),
    width,
    leastPerHeight * height,
  );
  return {center: [(middle.x - 0.5) * 360, latitudeOf(middle.y)], zoom: Math.log2(world / 512)};
}
