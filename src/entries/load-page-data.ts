import type {PageData} from '../map/page-data.ts';

/** What a page's scripts know of its story and of the site. */
export type LoadedPage = PageData & {
  /** The address of the site's folder; absent if the page is a single file, which may be anywhere. */
  site?: string;
};

/**
 * Loads the JSON that a figure names, or reads it from the page itself, as in a single file. Rejects if it cannot be
 * loaded.
 */
export async function loadPageData({dataset}: HTMLElement): Promise<LoadedPage> {
  if (dataset.source === undefined)
    return JSON.parse(document.querySelector('#page-data')?.textContent ?? '');
  const response = await fetch(dataset.source);
  if (!response.ok) throw new Error(`${response.url} was answered with ${response.status}.`);
  return {...(await response.json()), site: new URL('../', response.url).href};
}
