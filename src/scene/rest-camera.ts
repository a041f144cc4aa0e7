import type {StoryData} from '../story/story-data.ts';
import {constrain, type MapCamera, PLACE_ZOOM, viewOf, WIDE} from './camera.ts';
import {latitudeOf, mercator} from './mercator.ts';

/** The clear edge of a frame at each side and end, as a share of its width or height. */
const EDGE = {wide: 0.1, narrow: 0.128, end: 0.12};

/**
 * How large the world is, in CSS pixels, with nothing selected: `perWidth` of a frame's width or `perHeight` of its
 * height, whichever is less, within the limits of `restCamera`. They are Infinity for places without extent.
 */
export type RestFit = {perWidth: number; perHeight: number};

/** The fit of frames as wide as `width` CSS pixels, or as narrow. */
export function restFit(data: StoryData, width: number): RestFit {
  const {northWest, southEast} = cornersOf(data, width);
  const side = width < WIDE ? EDGE.narrow : EDGE.wide;
  return {
    perWidth: (1 - 2 * side) / (southEast.x - northWest.x),
    perHeight: (1 - 2 * EDGE.end) / (southEast.y - northWest.y),
  };
}

/**
 * The camera with nothing selected, of the poster as of the live map, in a frame of `width` by `height` CSS pixels. It
 * keeps proportion to the frame, so that a style sheet can do the same: see `posterCss`.
 */
export function restCamera(data: StoryData, width: number, height: number): MapCamera {
  const {northWest, southEast} = cornersOf(data, width);
  const {perWidth, perHeight} = restFit(data, width);
  const world = Math.min(perWidth * width, perHeight * height);
  const middle = {x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2};
  const {latitude, zoom} = constrain(
    latitudeOf(middle.y),
    Math.min(Math.log2(world / 512), PLACE_ZOOM),
    width,
  );
  return {center: [(middle.x - 0.5) * 360, latitude], zoom};
}

function cornersOf(data: StoryData, width: number) {
  const [west, south, east, north] = viewOf(data, null, width).bounds;
  return {northWest: mercator([west, north]), southEast: mercator([east, south])};
}
