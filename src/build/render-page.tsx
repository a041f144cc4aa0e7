import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import {createSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {themeCss} from '../theme-css.ts';
import {Article} from '../ui/article.tsx';
import {StoryView} from '../ui/story-view.tsx';

/**
 * Returns the page's HTML with its three comments `<!--dateline:head|article|figure-->` filled in: the theme as CSS
 * variables, the article, and the figure as React takes it over in the browser.
 */
export function renderPage(template: string, data: StoryData): string {
  const {story} = data;
  const article = renderToStaticMarkup(<Article story={story} />);
  const figure = renderToString(<StoryView data={data} store={createSelection()} showInArticle={() => {}} />);
  const parts: Record<string, string> = {
    head: `<style>${themeCss()}</style>`,
    article,
    figure: `<div id="story">${figure}</div>`
  };
  return template
    .replace('<html lang="en">', `<html lang="${story.language}">`)
    .replace('<title>Dateline</title>', () => renderToStaticMarkup(<title>{story.title}</title>))
    .replace(/<!--dateline:(\w+)-->/g, (comment, name: string) => parts[name] ?? comment);
}
