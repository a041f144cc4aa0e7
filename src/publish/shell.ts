/** What Vite builds once for all stories. It knows no story. */
export type Shell = {
  /** Changes whenever a template, a script, or the code that fills the templates in changes. */
  hash: string;
  /**
   * Pages with comments `<!--dateline:…-->` where a story's parts go. Links to scripts are relative to the folder of the site,
   * as `./assets/main-x.js`; the single page has its scripts inside.
   */
  templates: {article: string; embed: string; single: string};
};

/** A file of the site, by its path in the output folder. */
export type Output = {fileName: string; source: string | Uint8Array};
