import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import {latitudeOf, mercator, worldWidth} from '../scene/mercator.ts';
import type {PosterCamera, Size} from './poster/poster-camera.ts';
import type {PosterDrawing} from './poster/poster-drawing.ts';

/** The camera of a live map that shows what the poster does; `size` is the poster's at rest, in CSS pixels. */
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

/** The other way round. */
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
    // To what can be seen, so that at rest it is 1, which the poster's style goes by.
    scale: Number(((2 ** (zoom - rest.zoom) * width) / size.width).toFixed(6)),
  };
}
