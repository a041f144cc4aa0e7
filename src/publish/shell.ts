import type {BasemapIndex} from '../map/basemap-tiles.ts';

/** What is made once for all stories, by Vite and from the basemap's sources. It knows no story. */
export type Shell = {
  /** Changes whenever a template, a script, or the code that fills the templates in changes. */
  hash: string;
  /**
   * Pages with comments `<!--dateline:…-->` where a story's parts go. Links to scripts are relative to the folder of the site,
   * as `./assets/main-x.js`; the single page has its scripts inside.
   */
  templates: {article: string; embed: string; single: string};
  basemap: Basemap;
};

/** The tiles of the live map: their index, and the bytes of a tile that the index has. */
export type Basemap = {index: BasemapIndex; tile(z: number, x: number, y: number): Uint8Array};

/** A file of the site, by its path in the output folder. */
export type Output = {fileName: string; source: string | Uint8Array};
