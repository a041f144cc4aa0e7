import {renderToStaticMarkup} from 'react-dom/server';
import {fill, fillCount} from '../../messages/fill.ts';
import type {Messages} from '../../messages/message-types.ts';
import {formatWhen} from '../../story/format-when.ts';
import type {Story} from '../../story/story.ts';
import {CARD} from '../pictures/card.ts';
import type {Site} from '../site.ts';

/**
 * What other sites read of a page: Open Graph; and, where the site's address is known, the page's canonical
 * address, which is the article's, the story's card, and where its oEmbed is.
 */
export function pageHead(story: Story, {address: site, brand, messages}: Site): string {
  const {slug, title} = story;
  const {counts} = messages;
  const count = (texts: Messages['counts']['facts'], items: unknown[]) =>
    fillCount(texts, items.length, messages, story.language);
  const description = fill(messages.page.description, {
    facts: count(counts.facts, story.facts),
    places: count(counts.places, story.places),
    date: formatWhen(story.published, story.language, messages.date),
  });
  const graph: Record<string, string> = {
    'og:type': 'article',
    'og:title': title,
    'og:site_name': brand.name,
    'og:description': description,
    ...(site && {
      'og:url': site,
      'og:image': `${site}stories/${slug}/card.png`,
      'og:image:width': String(CARD.width),
      'og:image:height': String(CARD.height),
      'og:image:alt': fill(messages.map.title, {title}),
    }),
  };
  return renderToStaticMarkup(
    <>
      <meta name="description" content={description} />
      {site && (
        <>
          <link rel="canonical" href={site} />
          <link
            rel="alternate"
            type="application/json+oembed"
            href={`${site}oembed/${slug}.json`}
            title={title}
          />
        </>
      )}
      {Object.entries(graph).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {site && <meta name="twitter:card" content="summary_large_image" />}
    </>,
  );
}
