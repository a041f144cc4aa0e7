import type {StoryData} from '../story/story-data.ts';
import {examplesPage} from './examples-page.ts';
import {posters} from './posters.ts';
import {renderPage} from './render-page.tsx';
import {type Output, storyOutputs} from './story-outputs.ts';

const SITE = 'https://example.org/';
/** With every part that a page may have: the article's page, and the embed, which has no article. */
const PARTS = ['meta', 'style', 'still', 'head', 'figure'].map(part => `<!--dateline:${part}-->`).join('');
const EMBED = `<html lang="en"><title>Dateline</title>${PARTS}</html>`;
const ARTICLE = EMBED.replace('</html>', '<!--dateline:body--></html>');

/** The pages of a story as HTML: the article's, the embed, and the examples. `root` is the project's folder. */
export function storyPages(root: string, data: StoryData): string[] {
  const pictures = posters(root, data);
  const pages = [ARTICLE, EMBED].map(template => renderPage(template, data, pictures, SITE));
  return [...pages, examplesPage(data.story)];
}

/** Renders whatever the build renders of a story, to see that it can be. Throws as the build would. */
export function renderStory(root: string, data: StoryData): {pages: string[]; outputs: Output[]} {
  return {pages: storyPages(root, data), outputs: storyOutputs(root, data, SITE)};
}
