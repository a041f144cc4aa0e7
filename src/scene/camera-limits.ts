import type {Position} from '../geodesy/position.ts';
import {latitudeOf, mercator, worldWidth} from './mercator.ts';

/** What a map's middle shows, and how near: at zoom z the world is 512 · 2^z CSS pixels wide. */
export type MapCamera = {center: Position; zoom: number};

/** A size in CSS pixels. */
export type Size = {width: number; height: number};

/** How many pixels of a frame the panel hides, at the right or at the bottom. */
export type Cover = {right: number; bottom: number};

/** So much room above a sheet the controls have, in CSS pixels. */
export const CONTROLS = 34;

/** How near the map goes: two addresses in a street are apart. */
export const NEAREST_ZOOM = 17;

/**
 * Keeps a flat camera where no place is twice in what a cover leaves of its frame. With nothing covered no band is beyond the
 * poles; beside a panel there may be one in the north, where it looks like the sea that it is.
 */
export function constrain({center, zoom}: MapCamera, size: Size, cover: Cover): MapCamera {
  const least = Math.log2(leastWorld(size, cover) / 512);
  const kept = Math.max(least, Math.min(NEAREST_ZOOM, zoom));
  const world = worldWidth(kept);
  const {y} = mercator(center);
  const inside = Math.min(1 - (size.height / 2 - cover.bottom) / world, Math.max(size.height / 2 / world, y));
  return {center: inside === y ? center : [center[0], latitudeOf(inside)], zoom: kept};
}

/** How wide the world is at the least, in CSS pixels; the middle of the frame is never outside of it. */
export function leastWorld({width, height}: Size, {right, bottom}: Cover): number {
  return right || bottom ? Math.max(width - right, height / 2) : Math.max(width, height);
}
