import {fill} from '../../messages/fill.ts';
import {describeStory} from '../../story/describe-story.ts';
import {escapeAttribute} from '../../story/snippets.ts';
import type {Story} from '../../story/story.ts';
import {CARD} from '../pictures/card.ts';
import type {Site} from '../site.ts';

/** The size of an embed where nobody has asked for another, in CSS pixels. */
const EMBED_SIZE = {width: 720, height: 640};

const DAY = 86_400;

/**
 * The answer of oEmbed 1.0 for a story's embed page: rich, and in its HTML one bare frame, which is all that a CMS leaves of it.
 * The site is one whose address is known. `description` is not of the standard, which lets consumers pass over what they do not know.
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
