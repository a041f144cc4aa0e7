import {renderToStaticMarkup} from 'react-dom/server';
import {fill} from '../../messages/fill.ts';
import {describeStory} from '../../story/describe-story.ts';
import type {Story} from '../../story/story.ts';
import {CARD} from '../pictures/card.ts';
import type {Site} from '../site.ts';

/**
 * Returns what other sites read from a page: Open Graph; and, if the site's address is known, the page's canonical
 * address (that of its article), the story's card, and the link to its oEmbed.
 */
export function pageHead(story: Story, {address: site, brand, messages}: Site): string {
  const {slug, title} = story;
  const description = describeStory(story, messages);
  const graph: Record<string, string> = {
    'og:type': 'article',
    'og:title': title,
    'og:site_name': brand.name,
    'og:description': description,
    ...(site && {
      'og:url': `${site}stories/${slug}/`,
      'og:image': `${site}stories/${slug}/card.png`,
      'og:image:width': String(CARD.width),
      'og:image:height': String(CARD.height),
      'og:image:alt': story.description ?? fill(messages.map.title, {title}),
    }),
  };
  return renderToStaticMarkup(
    <>
      <meta name="description" content={description} />
      {site && (
        <>
          <link rel="canonical" href={`${site}stories/${slug}/`} />
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
