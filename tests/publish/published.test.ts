import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {siteAddress} from '../../src/build/site.ts';
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
import {site} from '../support/project.ts';
import {readSheet} from '../support/sheet.ts';

const data = await readSheet();
const {story} = data;
const SITE = 'https://maps.example.org/dateline/';

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
  const page = annotations(story, site.messages) as Parameters<typeof readQuotes>[0];
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

describe('GeoJSON', () => {
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

test('a page’s head says whose it is and where its oEmbed is', () => {
  const head = pageHead(story, {...site, address: SITE});
  expect(head).toContain(`<link rel="canonical" href="${SITE}"/>`);
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
