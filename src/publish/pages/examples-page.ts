import type {Messages} from '../../messages/message-types.ts';
import {escapeAttribute, snippets} from '../../story/snippets.ts';
import type {Story} from '../../story/story.ts';

const WAYS = ['frame', 'script'] as const;

/** Page styles that could break an embed. */
const HOSTILE =
  '* { all: unset } iframe { max-height: 100px } * { float: none } body, section, p, h1, h2, pre { display: block; margin: 1em }';

/**
 * Returns the page `/examples/`, with every way to embed a story and its snippet, as on another publisher's page, and
 * the same again under hostile style sheets.
 */
export function examplesPage(story: Story, {examples, map, language}: Messages): string {
  const plain = snippets(story, {base: '../../', height: 640}, map);
  const sections = [
    ...WAYS.map(way => section(examples[way], plain[way])),
    section(
      examples.sandbox,
      `<iframe src="${plain.link}" title="${escapeAttribute(map.name)}" width="100%" height="640" sandbox="allow-scripts" loading="lazy"></iframe>`,
    ),
    section(
      examples.linked,
      `<article>${story.mentions.map(({prefix, exact, suffix}) => `<p>${[prefix, exact, suffix].map(text).join('')}</p>`).join('')}</article>\n<dateline-map story="${story.slug}" link-article="article"></dateline-map>`,
    ),
  ];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(examples.title)}</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 720px; margin: 2rem auto; padding: 0 1rem; font: 17px/1.5 Georgia, serif }
pre { overflow: auto; padding: .6rem; background: #8881; font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere }
</style>
<style media="not all" id="hostile">${HOSTILE}</style>
<h1>${text(examples.title)}</h1>
<p><label><input type="checkbox" onchange="hostile.media = this.checked ? 'all' : 'not all'"> ${text(examples.hostile)}</label></p>
${sections.join('\n')}
</html>
`;
}

function section(title: string, html: string): string {
  return `<section><h2>${text(title)}</h2><pre>${text(html.length > 900 ? html.slice(html.lastIndexOf('<dateline-map')) : html)}</pre>\n${html}</section>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
