import type {Site} from '../publish/site.ts';
import {defaultTheme} from '../theme.ts';
import {posterGround} from './basemap/make-ground.ts';

/** The site of the project in the folder `root`, to be published at `address` where that is known. */
export function readSite(root: string, address?: string): Site {
  return {...(address && {address}), theme: defaultTheme, ground: zoom => posterGround(root, zoom)};
}
