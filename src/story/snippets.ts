import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Story} from './story.ts';

/** How to embed a map. Absent fields leave the page's own defaults. */
export type Embedding = {
  /** Where the build is published, with a slash at its end. */
  base: string;
  /** In CSS pixels. */
  height: number;
  place?: string | undefined;
  theme?: string | undefined;
  lang?: string | undefined;
  units?: string | undefined;
};

/** The snippets that an editor can paste: an address, an iframe, and an element with its script. */
export type Snippets = {link: string; frame: string; script: string};

/**
 * Returns the snippets of a story; `words` name the map. If a CMS removes the iframe or the script, a link with the
 * map's picture remains.
 */
export function snippets(
  {slug, title, description}: Pick<Story, 'slug' | 'title' | 'description'>,
  embedding: Embedding,
  words: Messages['map'],
): Snippets {
  const {base, height, place, theme, lang, units} = embedding;
  const settings = Object.entries({place, theme, lang, units}).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  const query = settings.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const link = `${base}embed/${slug}/${query && `?${query}`}`;
  const label = escapeAttribute(fill(words.title, {title}));
  const picture = `<a href="${escapeAttribute(link)}"><img src="${base}stories/${slug}/card.png" width="1200" height="630" alt="${description ? escapeAttribute(description) : label}" style="max-width:100%;height:auto"></a>`;
  const attributes = settings.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  return {
    link,
    frame: `<iframe src="${escapeAttribute(link)}" title="${label}" width="100%" height="${height}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write">${picture}</iframe>`,
    script: `<script async src="${base}embed.js"></script>\n<dateline-map story="${slug}"${attributes} height="${height}" style="display:block;min-height:${height}px">${picture}</dateline-map>`,
  };
}

/** Escapes a text as the value of an HTML attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
