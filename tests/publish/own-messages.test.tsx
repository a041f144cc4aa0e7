import {readFileSync} from 'node:fs';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import type {Messages} from '../../src/messages/message-types.ts';
import {examplesPage} from '../../src/publish/pages/examples-page.ts';
import {renderPage} from '../../src/publish/pages/render-page.tsx';
import {posters} from '../../src/publish/pictures/posters.ts';
import type {Site} from '../../src/publish/site.ts';
import {storyOutputs} from '../../src/publish/story-outputs.ts';
import {shownLegs} from '../../src/scene/legs.ts';
import {legLengths} from '../../src/story/leg-lengths.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {MessagesContext} from '../../src/ui/messages-context.ts';
import {ShareDialog} from '../../src/ui/share-dialog.tsx';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';

/** Every message in brackets, so that whatever is not a message has none around it. */
function bracketed<T>(messages: T): T {
  if (typeof messages === 'string') return `⟦${messages}⟧` as T;
  const marked = Object.entries(messages as object).map(([name, each]) => [name, bracketed(each)]);
  return Object.fromEntries(marked) as T;
}

/** Fields of a story that hold its own words, and not ids or codes. */
const WORDS =
  /^(title|description|credits|name|note|standsFor|source|dateWords|label|exact|prefix|suffix|value|alt|credit)$/;

/** A story without a Latin letter in its own words. */
function wordless<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (WORDS.test(key) ? value.replace(/[a-z]/gi, 'ж') : value) as T;
  if (Array.isArray(value)) return value.map(each => wordless(each, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, each]) => [
    name,
    wordless(each, key === 'names' ? 'name' : name),
  ]);
  return Object.fromEntries(parts) as T;
}

const messages: Messages = {...bracketed(ours.messages), language: 'en'};
const site: Site = {
  ...ours,
  messages,
  brand: {name: 'Ж', link: 'https://example.org/'},
  address: 'https://maps.example.org/',
};
const read = wordless(await readFirstStory());
const figures = read.story.facts.map(fact => ({
  ...fact,
  figures: fact.figures.map(figure => ({...figure, unit: 'ж'})),
}));
const data: StoryData = {
  ...read,
  borderPolicy: 'ж',
  story: {...read.story, facts: figures},
  lengths: legLengths(read.story, read.measures, messages.distance),
};

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const KNOWN = new RegExp(`\\b(${MONTHS}|km|mi|nmi|ft|Ctrl|Escape)\\b`, 'g');

/** The words of a page that are in no message: of its text, and of attributes that are shown or spoken. */
function strangers(html: string): string[] {
  const visible = html
    .replace(/<(style|script|noscript|pre|template)[\s\S]*?<\/\1>/g, '')
    // Countries have the names of `Intl`.
    .replace(/<text class="country"[\s\S]*?<\/text>/g, '');
  const attributes = [
    ...visible.matchAll(
      /\s(?:aria-label|title|alt|data-wheel|data-touch|data-selected|data-from|data-to|data-scale|data-equator|data-north|data-south)="([^"]*)"/g,
    ),
    ...visible.matchAll(
      /<meta (?:name="description"|property="og:(?:title|description|image:alt)") content="([^"]*)"/g,
    ),
  ].map(([, text]) => text!);
  const text = visible.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, ' ');
  return [text, ...attributes].flatMap(each => {
    let rest = each.replace(/&#?\w+;/g, ' ');
    // Messages stand in messages.
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    return rest.replace(KNOWN, '').match(/[a-z]{2,}|[{}⟦⟧]/gi) ?? [];
  });
}

const templates = {article: 'index.html', embed: 'src/publish/pages/embed.html'};

describe.each(Object.entries(templates))('the page of the %s', (name, file) => {
  const html = renderPage(readFileSync(file, 'utf8'), data, posters(data, site), site);

  test('has no word of its own but the messages', () => {
    expect(strangers(html)).toEqual([]);
  });

  test('says in them that its script is missing', () => {
    expect(html).toContain('This map stands still, for its script could not be loaded. Every fact is there.');
  });

  test('has the messages’ words', () => {
    expect(html).toContain('⟦Skip the map⟧');
    expect(html).toContain('⟦Embed or download⟧');
    expect(html).toContain('data-from="⟦from {place}⟧" data-to="⟦to {place}⟧"');
    expect(html).toMatch(/data-wheel="⟦Click the map, or hold \{key\}/);
    expect(html.includes('⟦Where it happened⟧')).toBe(name === 'article');
  });
});

test('the dialog “Embed or download” has none either', () => {
  const dialog = renderToStaticMarkup(
    <MessagesContext value={messages}>
      <ShareDialog story={data.story} base="https://maps.example.org/" oembed onClose={() => {}} />
    </MessagesContext>,
  );
  const without = dialog
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replace(/<option value="(uk|ko|ja|[a-z]{2})">[^<]*/g, '');
  expect(strangers(without)).toEqual([]);
  expect(dialog).toContain('⟦Paste it where your CMS takes HTML.⟧');
});

test('the page of examples has none', () => {
  expect(strangers(examplesPage(data.story, messages))).toEqual([]);
});

test.each(['poster.svg', 'map.svg'])('%s has none', name => {
  const file = storyOutputs(data, site, posters(data, site)).find(({fileName}) => fileName.endsWith(name))!;
  expect(strangers(String(file.source))).toEqual([]);
  expect(String(file.source)).toContain('⟦Ж · ');
});

test('the live map says in them where a leg leads', () => {
  const wording = {language: 'en', unit: 'km'} as const;
  const legs = shownLegs(data, {type: 'place', id: 'seoul'}, wording, messages.map);
  const labels = legs.flatMap(({texts}) => texts);
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(strangers(label)).toEqual([]);
});

test('words with every sign that ends something in HTML, CSS or a script stay words', () => {
  const hostile = `"'\\</script></style><img src=x>\n`;
  const page = {...messages.page, still: hostile, skipMap: hostile};
  const html = renderPage(readFileSync('index.html', 'utf8'), data, posters(data, site), {
    ...site,
    messages: {...messages, page},
  });
  expect(html).not.toContain('<img src=x>');
  const script = /<script>(\(t=>[\s\S]*?)<\/script>/.exec(html)![1]!;
  expect(() => new Function(script)).not.toThrow();
});
