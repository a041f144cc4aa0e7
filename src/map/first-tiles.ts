import type {MapCamera} from '../scene/camera-limits.ts';
import {mercator, worldWidth} from '../scene/mercator.ts';

/** The position of a tile in the pyramid. */
export type TileId = {z: number; x: number; y: number};

/**
 * Returns the tiles that a flat map requests at a camera, in a frame of a size in CSS pixels; none beyond zoom
 * `maxzoom`.
 */
export function firstTiles(
  {center, zoom}: MapCamera,
  {width, height}: {width: number; height: number},
  maxzoom: number,
): TileId[] {
  const z = Math.max(0, Math.min(maxzoom, Math.floor(zoom)));
  const size = 2 ** z;
  const middle = mercator(center);
  const world = worldWidth(zoom);
  const range = (at: number, pixels: number) => {
    const reach = pixels / 2 / world;
    const first = Math.floor((at - reach) * size);
    const last = Math.floor((at + reach) * size);
    return Array.from({length: Math.min(size, last - first + 1)}, (_, step) => first + step);
  };
  return range(middle.y, height)
    .filter(y => y >= 0 && y < size)
    .flatMap(y => range(middle.x, width).map(x => ({z, x: ((x % size) + size) % size, y})));
}
