import {renderToStaticMarkup} from 'react-dom/server';
import {element, escapeText} from '../poster/markup.ts';
import {compareWhen} from '../story/compare-when.ts';
import type {CalendarDate} from '../story/story.ts';
import type {StoryCard} from '../story/story-card.ts';
import type {StoryData} from '../story/story-data.ts';
import {StoryCards} from '../ui/story-cards.tsx';
import {examplesPage} from './pages/examples-page.ts';
import {leadPage} from './publish-story.ts';
import type {Output, Shell} from './shell.ts';
import type {Site} from './site.ts';

/**
 * Returns the files that belong to no single story: the first page, with the lead story in full and all others as cards;
 * the examples; and, if the site's address is known, the Atom feed and the sitemap. `cards` are all stories, including
 * the lead.
 */
export function siteOutputs(shell: Shell, lead: StoryData, cards: StoryCard[], site: Site): Output[] {
  const newest = cards.toSorted(
    (a, b) => compareWhen(b.published, a.published) || (a.slug < b.slug ? -1 : 1),
  );
  const others = newest.filter(({slug}) => slug !== lead.story.slug);
  const more =
    others.length > 0 ? renderToStaticMarkup(<StoryCards cards={others} messages={site.messages} />) : '';
  const outputs = [
    leadPage(shell, lead, site, more),
    {fileName: 'examples/index.html', source: examplesPage(lead.story, site.messages)},
  ];
  if (!site.address) return outputs;
  return [
    ...outputs,
    {fileName: 'feed.xml', source: feed(newest, site.address, site.brand.name)},
    {fileName: 'sitemap.xml', source: sitemap(newest, site.address)},
  ];
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * Returns an Atom feed (RFC 4287) of the newest 50 stories. A story's time is the start of its day of publication, in
 * UTC.
 */
function feed(cards: StoryCard[], address: string, name: string): string {
  const entries = cards.slice(0, 50).map(({slug, title, published}) => {
    const url = `${address}stories/${slug}/`;
    const time = `${isoDate(published.start)}T00:00:00Z`;
    return element(
      'entry',
      {},
      element('id', {}, url),
      element('title', {}, escapeText(title)),
      element('link', {href: url}),
      element('published', {}, time),
      element('updated', {}, time),
    );
  });
  const updated = cards[0] ? `${isoDate(cards[0].published.start)}T00:00:00Z` : '1970-01-01T00:00:00Z';
  return `${XML}${element(
    'feed',
    {xmlns: 'http://www.w3.org/2005/Atom'},
    element('id', {}, address),
    element('title', {}, escapeText(name)),
    element('author', {}, element('name', {}, escapeText(name))),
    element('link', {href: address}),
    element('link', {rel: 'self', href: `${address}feed.xml`}),
    element('updated', {}, updated),
    ...entries,
  )}\n`;
}

function sitemap(cards: StoryCard[], address: string): string {
  const urls = [address, ...cards.map(({slug}) => `${address}stories/${slug}/`)];
  return `${XML}${element(
    'urlset',
    {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9'},
    ...urls.map(url => element('url', {}, element('loc', {}, escapeText(url)))),
  )}\n`;
}

/** Formats a date as an ISO 8601 day; a month or a year becomes its first day. */
function isoDate({year, month = 1, day = 1}: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
