import {type GeoPermissibleObjects, type GeoStream, geoIdentity, geoPath, geoTransform} from 'd3-geo';
import {nearestTurn} from '../geodesy/nearest-turn.ts';
import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import {mercator, worldWidth} from '../scene/mercator.ts';
import type {Frame} from './frames.ts';
import {rounded} from './markup.ts';
import {pathData} from './path-data.ts';

/** A pixel of a frame from its top left corner. */
export type Pixel = {x: number; y: number};

/** How a poster's camera puts the Earth on its frame, exactly as MapLibre does on a flat map. */
export type Projection = {
  /** How many pixels wide the world is. */
  world: number;
  /** The pixel of a position as it is. */
  pixelOf(position: Position): Pixel;
  /** The position in the copy of the world that is nearest to the frame's middle. */
  nearest(position: Position): Position;
  /** The grid of the world in which it has `units` to its width at zoom 1, and twice as many at each nearer one. */
  gridOf(units: number): Grid;
};

/**
 * Whole units to draw in. The grid is the world's, not the frame's: what two posters both show has the same steps in both,
 * and the second is compressed to next to nothing.
 */
export type Grid = {
  /** From the grid to the frame's pixels, as an SVG `transform`. */
  transform: string;
  /**
   * The `d` of a path. Rings of less than `leastArea` square pixels are left out. With `clipped`, no more than the
   * frame and as much again on each side is drawn. `turns` are the copies of the world to draw in, so
   * many to the east.
   */
  draw(
    shape: GeoPermissibleObjects,
    options?: {leastArea?: number; clipped?: boolean; turns?: number[]},
  ): string;
};

/** The projection of a camera on a frame. */
export function projectionOf({center, zoom}: MapCamera, {width, height}: Frame): Projection {
  const world = worldWidth(zoom);
  const middle = mercator(center);
  const pixelOf = (position: Position): Pixel => {
    const {x, y} = mercator(position);
    return {x: (x - middle.x) * world + width / 2, y: (y - middle.y) * world + height / 2};
  };
  return {
    world,
    pixelOf,
    nearest: ([longitude, latitude]) => [nearestTurn(longitude, center[0]), latitude],
    gridOf(units) {
      const perPixel = (units * 2 ** Math.max(0, Math.ceil(zoom) - 1)) / world;
      const corner = {
        x: (middle.x * world - width / 2) * perPixel,
        y: (middle.y * world - height / 2) * perPixel,
      };
      const shift = {x: corner.x - Math.round(corner.x), y: corner.y - Math.round(corner.y)};
      const clip = geoIdentity().clipExtent([
        [-width * perPixel, -height * perPixel],
        [2 * width * perPixel, 2 * height * perPixel],
      ]);
      const move = [shift.x, shift.y].map(units => rounded(-units / perPixel, 3)).join(' ');
      return {
        transform: `translate(${move})scale(${rounded(1 / perPixel, 7)})`,
        draw(shape, {leastArea = 0, clipped = false, turns = [0]} = {}) {
          const data = pathData(leastArea * perPixel ** 2);
          for (const turn of turns) {
            const onGrid = geoTransform({
              point(longitude, latitude) {
                const {x, y} = pixelOf([longitude + 360 * turn, latitude]);
                this.stream.point(x * perPixel + shift.x, y * perPixel + shift.y);
              },
            });
            // The shapes are drawn on the plane, as the live map's tiles are: d3's own projections would take them for
            // rings on a sphere.
            const stream = (to: GeoStream) => onGrid.stream(clipped ? clip.stream(to) : to);
            geoPath({stream}, data)(shape);
          }
          return data.toString();
        },
      };
    },
  };
}
