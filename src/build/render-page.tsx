import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import {createSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {themeCss} from '../theme-css.ts';
import {ArticleBody, ArticleHead} from '../ui/article.tsx';
import {StoryView} from '../ui/story-view.tsx';
import {FIGURE_TITLE} from '../ui/words.ts';

/**
 * Returns the page's HTML with its comments `<!--dateline:style|head|figure|body-->` filled in: the theme as CSS
 * variables, the head and the body of the article, and the figure as React takes it over in the browser.
 */
export function renderPage(template: string, data: StoryData): string {
  const {story} = data;
  const figure = renderToString(
    <StoryView data={data} store={createSelection()} title={FIGURE_TITLE} showInArticle={() => {}} />,
  );
  const parts: Record<string, string> = {
    style: `<style>${themeCss()}</style>`,
    head: renderToStaticMarkup(<ArticleHead story={story} />),
    body: renderToStaticMarkup(<ArticleBody story={story} />),
    figure: `<div id="story">${figure}</div>`,
  };
  return template
    .replace('<html lang="en">', `<html lang="${story.language}">`)
    .replace('<title>Dateline</title>', () => renderToStaticMarkup(<title>{story.title}</title>))
    .replace(/<!--dateline:(\w+)-->/g, (comment, name: string) => parts[name] ?? comment);
}
