import {describeStory} from '../../story/describe-story.ts';
import {escapeAttribute} from '../../story/snippets.ts';
import type {Story} from '../../story/story.ts';
import {CARD} from '../pictures/card.ts';

/** The size of an embed where nobody has asked for another, in CSS pixels. */
const EMBED_SIZE = {width: 720, height: 640};

const DAY = 86_400;

/**
 * The answer of oEmbed 1.0 for a story's embed page: rich, and in its HTML one bare frame, which is all that a CMS leaves of it.
 * `site` is where the build is published. `description` is not of the standard, which lets consumers pass over what they do not know.
 */
export function oembed(story: Story, site: string): object {
  const {slug, title} = story;
  const src = `${site}embed/${slug}/`;
  const {width, height} = EMBED_SIZE;
  return {
    type: 'rich',
    version: '1.0',
    title,
    description: describeStory(story),
    provider_name: 'Dateline',
    provider_url: site,
    cache_age: DAY,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="Map: ${escapeAttribute(title)}" frameborder="0" scrolling="no"></iframe>`,
    width,
    height,
    thumbnail_url: `${site}stories/${slug}/card.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
