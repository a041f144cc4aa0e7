import type {StoryData} from '../story/story-data.ts';
import {examplesPage} from './pages/examples-page.ts';
import {renderPage} from './pages/render-page.tsx';
import {posters} from './pictures/posters.ts';
import type {Site} from './site.ts';
import {type Output, storyOutputs} from './story-outputs.ts';

/** With every part that a page may have: the article's page, and the embed, which has no article. */
const PARTS = ['brand', 'meta', 'style', 'still', 'head', 'figure']
  .map(part => `<!--dateline:${part}-->`)
  .join('');
const EMBED = `<html lang="en"><title>Dateline</title>${PARTS}</html>`;
const ARTICLE = EMBED.replace('</html>', '<!--dateline:body--></html>');

/** The pages of a story as HTML: the article's, the embed, and the examples. */
export function storyPages(data: StoryData, site: Site): string[] {
  const pictures = posters(data, site);
  const pages = [ARTICLE, EMBED].map(template => renderPage(template, data, pictures, site));
  return [...pages, examplesPage(data.story, site.messages)];
}

/** Renders whatever the build renders of a story, to see that it can be. Throws as the build would. */
export function renderStory(data: StoryData, site: Site): {pages: string[]; outputs: Output[]} {
  return {pages: storyPages(data, site), outputs: storyOutputs(data, site)};
}
