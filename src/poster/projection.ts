import {type GeoPermissibleObjects, type GeoStream, geoIdentity, geoPath, geoTransform} from 'd3-geo';
import {nearestTurn} from '../geodesy/nearest-turn.ts';
import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import {mercator, worldWidth} from '../scene/mercator.ts';
import type {Frame} from './frames.ts';
import {rounded} from './markup.ts';
import {pathData} from './path-data.ts';

/** A pixel of a frame from its top left corner. */
export type Pixel = {x: number; y: number};

/** How a poster's camera projects the Earth onto its frame, exactly as MapLibre does on a flat map. */
export type Projection = {
  /** The width of the world, in pixels. */
  world: number;
  /** Returns the pixel of a position, without wrapping. */
  pixelOf(position: Position): Pixel;
  /** Returns the position in the copy of the world nearest to the frame's middle. */
  nearest(position: Position): Position;
  /** Returns a grid with `units` across the world at zoom 1, and twice as many at each further zoom. */
  gridOf(units: number): Grid;
};

/**
 * A grid of whole units to draw in. It belongs to the world, not to the frame, so that paths shown in both posters are
 * the same text in both, and the second compresses to almost nothing.
 */
export type Grid = {
  /** From the grid to the frame's pixels, as an SVG `transform`. */
  transform: string;
  /**
   * Returns the `d` of a path. Omits rings of less than `leastArea` square pixels. Draws only what is in the box `clip`, in the
   * frame's pixels. `turns` are the copies of the world to draw in, by their number to the east.
   */
  draw(shape: GeoPermissibleObjects, options?: {leastArea?: number; clip?: Box; turns?: number[]}): string;
};

/** Returns the projection of a camera on a frame. */
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
      const move = [shift.x, shift.y].map(units => rounded(-units / perPixel, 3)).join(' ');
      return {
        transform: `translate(${move})scale(${rounded(1 / perPixel, 7)})`,
        draw(shape, {leastArea = 0, clip, turns = [0]} = {}) {
          const [left, top, right, bottom] = (clip ?? []).map(edge => edge * perPixel) as Box;
          const clipped =
            clip &&
            geoIdentity().clipExtent([
              [left, top],
              [right, bottom],
            ]);
          const data = pathData(leastArea * perPixel ** 2);
          for (const turn of turns) {
            const onGrid = geoTransform({
              point(longitude, latitude) {
                const {x, y} = pixelOf([longitude + 360 * turn, latitude]);
                this.stream.point(x * perPixel + shift.x, y * perPixel + shift.y);
              },
            });
            // Drawn on the plane, like the live map's tiles: d3's own projections would take the shapes for rings on a
            // sphere.
            const stream = (to: GeoStream) => onGrid.stream(clipped ? clipped.stream(to) : to);
            geoPath({stream}, data)(shape);
          }
          return data.toString();
        },
      };
    },
  };
}
