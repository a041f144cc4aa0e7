import type {BasemapIndex} from '../map/basemap-tiles.ts';

/** What Vite and the basemap's sources provide once for all stories. It contains nothing of any story. */
export type Shell = {
  /** Changes whenever a template, a script, or the code that fills the templates changes. */
  hash: string;
  /**
   * Pages with comments `<!--dateline:…-->` in place of a story's parts. Links to scripts are relative to the site's
   * folder, for example `./assets/main-x.js`; the single page contains its scripts.
   */
  templates: {article: string; embed: string; single: string};
  basemap: Basemap;
};

/** The tiles of the live map: their index, and the bytes of a tile that the index has. */
export type Basemap = {index: BasemapIndex; tile(z: number, x: number, y: number): Uint8Array};

/** A file of the site, by its path in the output folder. */
export type Output = {fileName: string; source: string | Uint8Array};
