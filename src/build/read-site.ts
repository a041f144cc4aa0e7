import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Site} from '../publish/site.ts';
import {ensureBasemap, TILES} from './basemap/ensure-basemap.ts';
import {posterGround} from './basemap/make-ground.ts';

/** Reads the site of the project in the folder `root`; `address` is where it is published, if that is known. Cuts the basemap if it is not up to date. */
export async function readSite(root: string, address?: string): Promise<Site> {
  const index = await ensureBasemap(root);
  return {
    ...(address && {address}),
    basemap: {index, tile: (z, x, y) => readFileSync(join(root, TILES, `${z}/${x}/${y}.pbf`))},
    ground: zoom => posterGround(root, zoom),
  };
}
