import type {BasemapIndex} from '../map/basemap-tiles.ts';
import type {Ground} from '../poster/ground.ts';

/** What is the same for every story of a site. */
export type Site = {
  /** The address of the folder that the site is published at, with a slash at its end; absent where it is not known. */
  address?: string;
  /** The tiles of the live map: their index, and the bytes of a tile that the index has. */
  basemap: {index: BasemapIndex; tile(z: number, x: number, y: number): Uint8Array};
  /** Returns the land, lakes and borders of a poster at a zoom. */
  ground(zoom: number): Ground;
};
