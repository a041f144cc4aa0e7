import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {siteAddress} from '../../src/build/site-address.ts';
import {distance} from '../../src/geodesy/distance.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {readQuotes} from '../../src/host/read-quotes.ts';
import {annotations} from '../../src/publish/data/annotations.ts';
import {oembed} from '../../src/publish/data/oembed.ts';
import {placesGeoJson, routesGeoJson} from '../../src/publish/data/story-geojson.ts';
import {pageHead} from '../../src/publish/pages/page-head.tsx';
import {withPolicy} from '../../src/publish/pages/page-policy.ts';
import {versionedPage} from '../../src/publish/pages/versioned-page.ts';
import {snippets} from '../../src/story/snippets.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site} from '../support/project.ts';
import {readCase} from '../support/read-case.ts';

const data = await readFirstStory();
const {story} = data;
const SITE = 'https://maps.example.org/dateline/';
const withMedia = await readCase('sources-and-media');

describe('siteAddress', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    [SITE, SITE],
    ['https://maps.example.org/dateline', SITE],
  ])('of %j is %s', (site, address) => {
    expect(siteAddress(site)).toBe(address);
  });
  test.each(['maps.example.org', 'ftp://maps.example.org/', 'https://maps.example.org/?a=b'])(
    'refuses %s',
    site => {
      expect(() => siteAddress(site)).toThrow(`SITE is "${site}"`);
    },
  );
});

test('annotations hold every mention once, and are read back as numbered facts', () => {
  const page = annotations(story, site) as Parameters<typeof readQuotes>[0];
  expect(new Set(page.items.map(({id}) => id)).size).toBe(story.mentions.length);
  const facts = [...new Set(story.mentions.map(({fact}) => fact))];
  expect(readQuotes(page)).toMatchObject(
    story.mentions.map(mention => ({
      ...mention,
      number: facts.indexOf(mention.fact) + 1,
      label: `Fact ${facts.indexOf(mention.fact) + 1} on the map: ${story.facts.find(({id}) => id === mention.fact)!.title}`,
    })),
  );
});

test('an annotation’s first body is its fact, each further one a source with its copy and its day', () => {
  const page = annotations(withMedia.story, site) as {items: {id: string; body: object}[]};
  const {body} = page.items.find(({id}) => id === '#fact=diary')!;
  expect(body).toEqual([
    {type: 'TextualBody', value: 'The walker keeps a diary', purpose: 'describing'},
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: {id: 'https://example.org/diary?day=1&page=2', label: 'The walker’s diary'},
      state: {
        type: 'TimeState',
        cached: 'https://archive.example.org/2024/https://example.org/diary',
        sourceDateStart: '2024-05-01T00:00:00Z',
        sourceDateEnd: '2024-05-01T23:59:59Z',
      },
    },
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: {id: 'https://example.org/letters', label: 'Letters'},
      state: {
        type: 'TimeState',
        sourceDateStart: '2024-04-30T00:00:00Z',
        sourceDateEnd: '2024-04-30T23:59:59Z',
      },
    },
  ]);
  expect(readQuotes(page as Parameters<typeof readQuotes>[0]).map(({label}) => label)).toEqual([
    'Fact 1 on the map: A walker leaves Bern',
    'Fact 2 on the map: The walker keeps a diary',
    'Fact 3 on the map: About 690 kilometres on foot',
  ]);
});

describe('GeoJSON', () => {
  test('names the images of a place as they are published', () => {
    const [bern] = placesGeoJson(withMedia).features;
    expect(bern!.properties!.media).toEqual([
      {
        file: `media/${withMedia.images['hills.png']!.formats.at(-1)!.files.at(-1)!.address}`,
        alt: 'Hills under a low sun, and a path between them.',
        credit: 'Picture: Dateline',
        licence: 'CC0 1.0',
      },
    ]);
  });

  test('has each place once, where it is', () => {
    const {features} = placesGeoJson(data);
    expect(features.map(({id, geometry}) => [id, geometry.coordinates])).toEqual(
      story.places.map(({id, position}) => [id, position]),
    );
  });

  test('has each route in parts that end at ±180, and are as long as its legs', () => {
    const {features} = routesGeoJson(data);
    expect(features.map(({id}) => id)).toEqual(data.measures.routes.map(({id}) => id));
    expect(features.some(({geometry}) => geometry.type === 'MultiLineString')).toBe(true);
    for (const {geometry, properties} of features) {
      const parts = (
        geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      ) as Position[][];
      for (const [longitude] of parts.flat()) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      for (const [index, part] of parts.slice(1).entries()) {
        expect(Math.abs(part[0]![0])).toBe(180);
        expect(part[0]![1]).toBe(parts[index]!.at(-1)![1]);
      }
      const drawn = parts
        .flatMap(part => part.slice(1).map((to, index) => distance(part[index]!, to).metres))
        .reduce((sum, metres) => sum + metres, 0);
      expect(Math.abs(drawn / properties!.metres - 1)).toBeLessThan(1e-5);
    }
  });
});

test('oEmbed has what a rich answer asks for, and in its HTML one bare frame', () => {
  const answer = oembed({...story, title: 'A "title" & more'}, {...site, address: SITE}) as Record<
    string,
    unknown
  >;
  expect(answer).toMatchObject({
    type: 'rich',
    version: '1.0',
    width: 720,
    height: 640,
    thumbnail_url: `${SITE}stories/${story.slug}/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toBe(
    `<iframe src="${SITE}embed/${story.slug}/" width="720" height="640" title="Map: A &quot;title&quot; &amp; more" frameborder="0" scrolling="no"></iframe>`,
  );
});

describe('what the map shows', () => {
  const {description, ...plain} = story;
  const published = {...site, address: SITE};
  const shared = (each: typeof plain) => [
    /name="description" content="([^"]*)"/.exec(pageHead(each, published))![1],
    /property="og:description" content="([^"]*)"/.exec(pageHead(each, published))![1],
    (oembed(each, published) as {description: string}).description,
    /property="og:image:alt" content="([^"]*)"/.exec(pageHead(each, published))![1],
    / alt="([^"]*)"/.exec(snippets(each, {base: SITE, height: 640}, site.messages.map).frame)![1],
  ];

  test('is said by the page, its card, its snippet and its oEmbed', () => {
    expect(description).toMatch(/^The map joins Pyongyang to the Kursk front/);
    expect(shared(story)).toEqual(Array(5).fill(description));
  });

  test('is counted where the story does not say it', () => {
    const counted = '18 facts at 11 places on a map. 16–19 January 2025.';
    const title = `Map: ${story.title}`;
    expect(shared(plain)).toEqual([counted, counted, counted, title, title]);
  });
});

test('a page’s head says whose it is and where its oEmbed is', () => {
  const head = pageHead(story, {...site, address: SITE});
  expect(head).toContain(`<link rel="canonical" href="${SITE}stories/prisoner-swap/"/>`);
  expect(head).toContain(`type="application/json+oembed" href="${SITE}oembed/${story.slug}.json"`);
  expect(head).toContain(`property="og:image" content="${SITE}stories/${story.slug}/card.png"`);
});

test('a page that does not know where it is published names no address, and no picture of another', () => {
  const head = pageHead(story, site);
  expect(head).toContain(`property="og:title" content="${story.title}"`);
  expect(head).not.toMatch(/https?:|canonical|oembed|og:image|og:url|summary_large_image/);
});

test('a page’s policy lets its own inline script run, by what it says, and no other', () => {
  const html = withPolicy('<meta charset="utf-8" /><script>run()</script>');
  const hash = createHash('sha256').update('run()').digest('base64');
  expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(html).not.toMatch(/script-src[^;]*unsafe/);
});

test('a page’s policy names its origin too where the build knows it, for WebKit in a sandbox', () => {
  const html = withPolicy('<meta charset="utf-8" />', SITE);
  for (const what of ['script', 'img', 'connect', 'worker', 'frame'])
    expect(html).toContain(`${what}-src 'self' https://maps.example.org`);
});

test('a page with its version leads to the same scripts from three folders further down', () => {
  const page = versionedPage('embed/swap/index.html', '<script src="../../assets/main.js"></script>');
  expect(page.fileName).toMatch(/^v\/[0-9a-f]{12}\/embed\/swap\/index\.html$/);
  expect(page.source).toBe('<script src="../../../../assets/main.js"></script>');
  const images = '<img srcSet="../../stories/swap/a.jpg 336w, ../../stories/swap/b.jpg 672w"> ../../ as text';
  expect(versionedPage('embed/swap/index.html', images).source).toBe(
    '<img srcSet="../../../../stories/swap/a.jpg 336w, ../../../../stories/swap/b.jpg 672w"> ../../ as text',
  );
});

test('snippets keep what an editor has chosen, and a picture for where they are taken away', () => {
  const {link, frame, script} = snippets(
    {slug: 'swap', title: 'A "title"'},
    {base: SITE, height: 500, place: 'seoul', lang: 'uk'},
    site.messages.map,
  );
  expect(link).toBe(`${SITE}embed/swap/?place=seoul&lang=uk`);
  expect(frame).toContain(
    `<iframe src="${SITE}embed/swap/?place=seoul&amp;lang=uk" title="Map: A &quot;title&quot;"`,
  );
  expect(frame).toContain(`<img src="${SITE}stories/swap/card.png"`);
  expect(script).toContain('<dateline-map story="swap" place="seoul" lang="uk" height="500"');
});
