import type {StoryData} from '../story/story-data.ts';
import {examplesPage} from './pages/examples-page.ts';
import {type Images, publishStory, storyPages} from './publish-story.ts';
import type {Output, Shell} from './shell.ts';
import type {Site} from './site.ts';

/** Templates with every part that a page may have: the article's page, and the embed, which has no article. */
const PARTS = ['brand', 'meta', 'style', 'still', 'head', 'figure', 'data', 'more']
  .map(part => `<!--dateline:${part}-->`)
  .join('');
const EMBED = `<html lang="en"><title>Dateline</title>${PARTS}</html>`;
const ARTICLE = EMBED.replace('</html>', '<!--dateline:body--></html>');

/** A shell without scripts and tiles. */
const BARE: Shell = {
  hash: '',
  templates: {article: ARTICLE, embed: EMBED, single: EMBED},
  basemap: {index: {version: '', maxzoom: 0, tiles: ''}, tile: () => new Uint8Array()},
};

/** Returns the pages of a story and the examples page, without scripts and tiles. Throws as publishing would. */
export function renderPages(data: StoryData, site: Site, images: Images): Output[] {
  const pages = storyPages(BARE, data, site, images).filter(({fileName}) => fileName.endsWith('.html'));
  return [...pages, {fileName: 'examples/index.html', source: examplesPage(data.story, site.messages)}];
}

/**
 * Returns all published files of a story, without scripts and tiles, to check that it can be published. Throws as
 * publishing would.
 */
export function renderStory(data: StoryData, site: Site, images: Images): Output[] {
  return [
    ...publishStory(BARE, data, site, images),
    {fileName: 'examples/index.html', source: examplesPage(data.story, site.messages)},
  ];
}
