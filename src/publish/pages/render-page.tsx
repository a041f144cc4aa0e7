import {renderToStaticMarkup} from 'react-dom/server';
import type {StoryData} from '../../story/story-data.ts';
import {textDirection} from '../../story/text-direction.ts';
import {ArticleBody, ArticleHead} from '../../ui/article.tsx';
import still from '../../ui/still.css?raw';
import {FIGURE_TITLE} from '../../ui/words.ts';
import type {Site} from '../site.ts';
import {pageCss} from './page-css.ts';
import {pageHead} from './page-head.tsx';
import {type Posters, renderFigure} from './render-figure.tsx';

// Before the first paint, so that the other scheme does not flash up.
const THEME_SCRIPT =
  "(t=>{if(t=='dark'||t=='light')document.documentElement.dataset.theme=t})(new URLSearchParams(location.search).get('theme'))";

// Where a frame's sandbox or a broken line keeps the scripts away, the page is as it is without any, and says so.
const STILL_NOTE =
  '<style media="screen">.map-note{display:block}.map-note::before{content:"This map stands still, for its script could not be loaded. Every fact is there."}</style>';
const STILL_SCRIPT = `addEventListener('error',({target:t})=>{if(t.localName=='script')document.head.insertAdjacentHTML('beforeend',document.querySelector('noscript').textContent+'${STILL_NOTE}')},true)`;

/** What a page has beside its story. */
export type PageParts = {
  /** The address of the JSON that the scripts load; else `json` is it, in the page. */
  source?: string;
  json?: string;
  /** HTML below the article. */
  more?: string;
};

/**
 * Returns a page's HTML with its comments `<!--dateline:…-->` filled in: `meta` what other sites read; `style` the theme and the
 * poster's style; `still` the style without scripts; `head` and `body` of the article; `figure`; `more` and `data`. A page without the
 * article's comments is an embed.
 */
export function renderPage(
  template: string,
  data: StoryData,
  posters: Posters,
  site: Site,
  {source, json, more = ''}: PageParts = {},
): string {
  const {story} = data;
  const besideArticle = template.includes('<!--dateline:body-->');
  const figure = renderFigure(data, posters, {title: besideArticle ? FIGURE_TITLE : undefined, source});
  const parts: Record<string, string> = {
    meta: pageHead(story, site.address),
    style: `<style>${pageCss(story, site.theme)}</style><script>${THEME_SCRIPT};${STILL_SCRIPT}</script>`,
    still: `<noscript><style media="screen">${still}</style></noscript>`,
    head: renderToStaticMarkup(<ArticleHead story={story} />),
    body: renderToStaticMarkup(<ArticleBody story={story} />),
    more,
    // Inside a script element, "<" could end it.
    data: json
      ? `<script type="application/json" id="page-data">${json.replaceAll('<', '\\u003c')}</script>`
      : '',
    figure: besideArticle ? `<div id="story">${figure}</div>` : `<main id="story">${figure}</main>`,
  };
  return template
    .replace('<html lang="en">', `<html lang="${story.language}" dir="${textDirection(story.language)}">`)
    .replace('<title>Dateline</title>', () => renderToStaticMarkup(<title>{story.title}</title>))
    .replace(/<!--dateline:(\w+)-->/g, (comment, name: string) => parts[name] ?? comment);
}
