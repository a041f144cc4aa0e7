import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import {latitudeOf, mercator, worldWidth} from '../scene/mercator.ts';
import type {PosterCamera, Size} from './poster/poster-camera.ts';
import type {PosterDrawing} from './poster/poster-drawing.ts';

/** Returns the live map's camera for the poster's view; `size` is the size of the poster at rest, in CSS pixels. */
export function mapCameraOf(
  {x, y, scale}: PosterCamera,
  {width, height, rest}: PosterDrawing,
  size: Size,
): MapCamera {
  const world = worldWidth(rest.zoom);
  const middle = mercator(rest.center);
  const center: Position = [
    rest.center[0] + (((x - 0.5) * width) / world) * 360,
    latitudeOf(middle.y + ((y - 0.5) * height) / world),
  ];
  return {center, zoom: rest.zoom + Math.log2((scale * size.width) / width)};
}

/** Returns the poster's view for the live map's camera. */
export function posterCameraOf(
  {center, zoom}: MapCamera,
  {width, height, rest}: PosterDrawing,
  size: Size,
): PosterCamera {
  const world = worldWidth(rest.zoom);
  const [middle, to] = [mercator(rest.center), mercator(center)];
  return {
    x: 0.5 + ((to.x - middle.x) * world) / width,
    y: 0.5 + ((to.y - middle.y) * world) / height,
    // Rounded below what is visible, so that the scale at rest is exactly 1, which the style sheet relies on.
    scale: Number(((2 ** (zoom - rest.zoom) * width) / size.width).toFixed(6)),
  };
}
