import {createHash} from 'node:crypto';
import type {PageData} from '../map/page-data.ts';
import type {StoryData} from '../story/story-data.ts';
import {fontsFor, inlineFonts} from './fonts/web-font.ts';
import {withImageFolder, withInlineImages} from './images/image-addresses.ts';
import {packTiles} from './pack-tiles.ts';
import {asciiPage} from './pages/ascii-page.ts';
import {withPolicy} from './pages/page-policy.ts';
import {renderPage} from './pages/render-page.tsx';
import {versionedPage} from './pages/versioned-page.ts';
import {type Posters, posters} from './pictures/posters.ts';
import type {Output, Shell} from './shell.ts';
import type {Site} from './site.ts';
import {imageOutputs, storyOutputs} from './story-outputs.ts';

/**
 * Returns all files of a story: its pages (`/stories/<story>/`, `/embed/<story>/`, the same embed at a permanent
 * address, and the single file), the JSON that its scripts load, its pictures, its data and its images. The same
 * arguments give the same bytes. Throws if a part cannot be rendered.
 */
export function publishStory(shell: Shell, data: StoryData, site: Site, images: Images): Output[] {
  const drawn = posters(data, site);
  return [
    ...storyPages(shell, data, site, images, drawn),
    ...storyOutputs(data, site, drawn),
    ...imageOutputs(data.story.slug, images),
  ];
}

/** The bytes of a story's resized images, by their names in `data.images`. */
export type Images = ReadonlyMap<string, Uint8Array>;

/** Returns a story's pages with the JSON that their scripts load: what a reader's browser requests first. */
export function storyPages(
  shell: Shell,
  data: StoryData,
  site: Site,
  images: Images,
  drawn: Posters = posters(data, site),
): Output[] {
  const {templates} = shell;
  const {slug} = data.story;
  const json = pageJson(shell, data, site);
  const page = (template: string, root: string) =>
    atRoot(
      renderPage(template, withImageFolder(data, `${root}stories/${slug}/media/`), drawn, site, {
        source: root + json.fileName,
      }),
      root,
    );
  const embed: Output = {
    fileName: `embed/${slug}/index.html`,
    source: asciiPage(withPolicy(page(templates.embed, '../../'), site.address)),
  };
  const article = asciiPage(page(templates.article, '../../'));
  return [
    embed,
    versionedPage(embed.fileName, String(embed.source)),
    {fileName: `stories/${slug}/index.html`, source: article},
    {
      fileName: `single/${slug}.html`,
      source: singlePage(shell, data, site, drawn, images),
    },
    json,
  ];
}

/** Returns the article's page as the first page of the site, with the HTML `more` below it. */
export function leadPage(shell: Shell, data: StoryData, site: Site, more: string): Output {
  const html = renderPage(
    shell.templates.article,
    withImageFolder(data, `./stories/${data.story.slug}/media/`),
    posters(data, site),
    site,
    {
      source: `./${pageJson(shell, data, site).fileName}`,
      more,
    },
  );
  return {fileName: 'index.html', source: asciiPage(html)};
}

/**
 * Returns what the scripts of a story's pages load. Its name has a hash of the content, so that caches may keep it
 * permanently.
 */
function pageJson({basemap}: Shell, data: StoryData, {theme, messages}: Site): Output {
  const page: PageData = {data: withoutArticle(data), basemap: basemap.index, theme, messages};
  const source = JSON.stringify(page);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return {fileName: `assets/${data.story.slug}-${hash}.json`, source};
}

function singlePage(
  {templates, basemap}: Shell,
  data: StoryData,
  site: Site,
  drawn: Posters,
  images: Images,
): string {
  const positions = data.story.places.map(({position}) => position);
  const pack = packTiles(basemap, positions);
  const {theme, messages} = site;
  const page: PageData = {
    data: withoutArticle(data),
    basemap: {...basemap.index, pack},
    theme,
    messages,
  };
  // The single file contains only the fonts that it shows, inline.
  const fonts = inlineFonts(fontsFor(site.fonts, JSON.stringify(data)));
  return asciiPage(
    renderPage(
      templates.single,
      withInlineImages(data, images),
      drawn,
      {...site, fonts},
      {
        json: JSON.stringify(page),
      },
    ),
  );
}

/** Moves a page of the site's folder to a folder below it; `root` is the relative path back to the site's folder. */
function atRoot(html: string, root: string): string {
  return html.replace(/(src=|href=|url\()"\.\//g, `$1"${root}`);
}

/** Leaves the article out: it is in the page, and the map has no use for it. */
function withoutArticle(data: StoryData): StoryData {
  return {...data, story: {...data.story, article: [], mentions: []}};
}
