import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {StoryData} from '../../story/story-data.ts';
import {textDirection} from '../../story/text-direction.ts';
import {ArticleBody, ArticleHead} from '../../ui/article.tsx';
import {BrandName} from '../../ui/brand-name.tsx';
import {MessagesContext} from '../../ui/messages-context.ts';
import still from '../../ui/still.css?raw';
import {StoryContext} from '../../ui/story-context.ts';
import {fontFaces} from '../fonts/web-font.ts';
import type {Posters} from '../pictures/posters.ts';
import type {Site} from '../site.ts';
import {pageCss} from './page-css.ts';
import {pageHead} from './page-head.tsx';
import {renderFigure} from './render-figure.tsx';

// Runs before the first paint, so that the other colour scheme does not flash.
const THEME_SCRIPT =
  "(t=>{if(t=='dark'||t=='light')document.documentElement.dataset.theme=t})(new URLSearchParams(location.search).get('theme'))";

/** The parts of a page besides its story. */
export type PageParts = {
  /** The address of the JSON that the scripts load; if absent, the page contains it as `json`. */
  source?: string;
  json?: string;
  /** HTML below the article. */
  more?: string;
};

/**
 * Returns a page's HTML with its comments `<!--dateline:…-->` filled in: `brand`, the publisher's name; `meta`, what
 * other sites read; `style`, the theme and the poster's style; `still`, the style without scripts; `head` and `body` of
 * the article; `figure`; `more`; and `data`. A template without the article's comments is an embed.
 */
export function renderPage(
  template: string,
  data: StoryData,
  posters: Posters,
  site: Site,
  {source, json, more = ''}: PageParts = {},
): string {
  const {story} = data;
  const {messages} = site;
  const render = (part: ReactNode) =>
    renderToStaticMarkup(<MessagesContext value={messages}>{part}</MessagesContext>);
  const besideArticle = template.includes('<!--dateline:body-->');
  const figure = renderFigure(data, posters, site, {
    title: besideArticle ? messages.page.figureTitle : undefined,
    source,
  });
  const parts: Record<string, string> = {
    brand: render(<BrandName brand={site.brand} />),
    meta: pageHead(story, site),
    style: `<style>${fontFaces(site.fonts)}${pageCss(story, site.theme)}</style><script>${THEME_SCRIPT};${stillScript(messages.page.still)}</script>`,
    still: `<noscript><style media="screen">${still}</style></noscript>`,
    head: render(<ArticleHead story={story} />),
    body: render(
      <StoryContext value={data}>
        <ArticleBody />
      </StoryContext>,
    ),
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

/**
 * Returns a script for when a sandbox or a broken connection blocks the page's scripts: shows the page as without
 * scripts, and says so in `words`.
 */
function stillScript(words: string): string {
  // Escaped for CSS, the words cannot end the string of the style sheet, the string of the script, or the script.
  const content = words.replace(/[^\w .,;:!?-]/gu, letter => `\\\\${letter.codePointAt(0)!.toString(16)} `);
  const style = `<style media="screen">.map-note{display:block}.map-note::before{content:"${content}"}</style>`;
  return `addEventListener('error',({target:t})=>{if(t.localName=='script')document.head.insertAdjacentHTML('beforeend',document.querySelector('noscript').textContent+'${style}')},true)`;
}
