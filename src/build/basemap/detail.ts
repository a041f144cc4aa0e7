import {area} from '@turf/turf';
import type {Feature, Geometry} from 'geojson';
import type {City} from './cities.ts';

/** Metres per pixel on the equator at zoom 0. */
const PIXEL = 78_271.5;

/** The zoom at which a river of a Natural Earth rank first appears; a view of the world shows none. */
export function riverZoom({properties: {rank}}: Feature<Geometry, {rank: number}>): number {
  return Math.max(3, rank - 1);
}

/** The zoom at which a lake first appears: where it is about four pixels wide. The source's own ranks are uneven. */
export function lakeZoom(lake: Feature): number {
  return Math.max(0, Math.round(Math.log2((4 * PIXEL) / Math.sqrt(area(lake)))));
}

/** The zoom at which a line between regions first appears, derived from Natural Earth's. */
export function regionZoom({properties: {zoom}}: Feature<Geometry, {zoom: number}>): number {
  return Math.max(3, Math.floor(zoom));
}

/** The zoom at which a city first appears: only a few large ones at first, since the story's own places matter more. */
export function cityZoom({rank, population, capital}: City): number {
  if (population >= 13 || (capital && population >= 11)) return 4;
  if (population >= 10 || capital) return 5;
  return population >= 9 || rank <= 4 ? 7 : 8;
}
