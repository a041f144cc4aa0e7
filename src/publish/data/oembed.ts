import {fill} from '../../messages/fill.ts';
import {describeStory} from '../../story/describe-story.ts';
import {escapeAttribute} from '../../story/snippets.ts';
import type {Story} from '../../story/story.ts';
import {CARD} from '../pictures/card.ts';
import type {Site} from '../site.ts';

/** The default size of an embed, in CSS pixels. */
const EMBED_SIZE = {width: 720, height: 640};

const DAY = 86_400;

/**
 * Returns the oEmbed 1.0 response for a story's embed page: type `rich`, with a single iframe as its HTML, since CMSs
 * remove anything else. The site's address must be known. `description` is not in the standard, which lets consumers
 * ignore unknown fields.
 */
export function oembed(
  story: Story,
  {address, brand, messages}: Pick<Site, 'brand' | 'messages'> & {address: string},
): object {
  const {slug, title} = story;
  const src = `${address}embed/${slug}/`;
  const {width, height} = EMBED_SIZE;
  return {
    type: 'rich',
    version: '1.0',
    title,
    description: describeStory(story, messages),
    provider_name: brand.name,
    provider_url: brand.link ?? address,
    cache_age: DAY,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${escapeAttribute(fill(messages.map.title, {title}))}" frameborder="0" scrolling="no"></iframe>`,
    width,
    height,
    thumbnail_url: `${address}stories/${slug}/card.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
