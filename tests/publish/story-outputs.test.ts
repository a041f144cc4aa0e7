import {Resvg} from '@resvg/resvg-js';
import {describe, expect, test} from 'vitest';
import {posters} from '../../src/publish/pictures/posters.ts';
import {imageOutputs, storyOutputs} from '../../src/publish/story-outputs.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site} from '../support/project.ts';
import {readCase} from '../support/read-case.ts';

const data = await readFirstStory();
const drawn = posters(data, site);
const outputs = storyOutputs(data, {...site, address: 'https://maps.example.org/'}, drawn);

test('a story has its pictures and its data in its own folder', () => {
  expect(outputs.map(({fileName}) => fileName)).toEqual([
    ...[
      'poster.svg',
      'card.png',
      'map.svg',
      'map.png',
      'map-2x.png',
      'places.geojson',
      'routes.geojson',
      'story.json',
      'annotations.jsonld',
    ].map(name => `stories/prisoner-swap/${name}`),
    'oembed/prisoner-swap.json',
  ]);
});

test('story.json has the sources, and the images where they are published', async () => {
  const withMedia = await readCase('sources-and-media');
  const output = storyOutputs(withMedia, site, posters(withMedia, site)).find(({fileName}) =>
    fileName.endsWith('/story.json'),
  );
  const {story, images} = JSON.parse(String(output!.source)) as Pick<StoryData, 'story' | 'images'>;
  expect(story.facts.map(({sources}) => sources)).toEqual(withMedia.story.facts.map(({sources}) => sources));
  expect(story.description).toBe(withMedia.story.description);
  const named = Object.values(images).flatMap(({formats}) => formats.flatMap(({files}) => files));
  expect(named).toHaveLength(12);
  const bytes = new Map(
    Object.values(withMedia.images)
      .flatMap(({formats}) => formats.flatMap(({files}) => files))
      .map(({address}) => [address, new Uint8Array()]),
  );
  const published = imageOutputs(story.slug, bytes).map(({fileName}) => fileName);
  expect(named.map(({address}) => `stories/${story.slug}/${address}`).sort()).toEqual(published.sort());
});

test('without an address to be published at, there is no oEmbed, which is made of addresses', () => {
  const named = storyOutputs(data, site, drawn).map(({fileName}) => fileName);
  expect(named).toEqual(outputs.map(({fileName}) => fileName).filter(name => !name.startsWith('oembed/')));
});

describe('poster.svg', () => {
  const svg = String(outputs[0]!.source);

  test('is well-formed XML of the poster’s size', () => {
    const {width, height} = new Resvg(svg, {font: {loadSystemFonts: false}});
    expect({width, height}).toEqual({width: 720, height: 480});
    expect(() => new Resvg(svg.replace('</title>', ''), {font: {loadSystemFonts: false}})).toThrow();
  });

  test.each(data.story.places.map(({id, name}) => [id, name]))('has %s by its name', (id, name) => {
    const place = svg.slice(svg.indexOf(`data-place="${id}" data-rank`)).split('</a>', 1)[0];
    expect(place).toContain(`>${name}</text>`);
  });

  test('refers to nothing outside of itself, and says whose map it is', () => {
    const outside = svg
      .replaceAll('xmlns="http://www.w3.org/2000/svg"', '')
      .match(/https?:|@import|url\((?!#)|(?:href|src)="(?!#)|<script|<image/g);
    expect(outside).toBeNull();
    expect(svg).toContain('Made with Natural Earth');
    expect(svg).toContain(`<title>${data.story.title}</title>`);
  });
});
