import {readFileSync} from 'node:fs';
import type {LayerSpecification} from 'maplibre-gl';
import {PNG} from 'pngjs';
import {describe, expect, test} from 'vitest';
import {merge} from '../../src/build/config/merge.ts';
import {LAYER} from '../../src/map/ids.ts';
import {mapStyle} from '../../src/map/map-style.ts';
import {renderPage} from '../../src/publish/pages/render-page.tsx';
import {card} from '../../src/publish/pictures/card.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import type {Site} from '../../src/publish/site.ts';
import {storyOutputs} from '../../src/publish/story-outputs.ts';
import {defaultTheme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';

const GREEN = '#0a7a3c';
const {story: RED} = defaultTheme.schemes.light;
const theme = merge(defaultTheme, {
  schemes: {light: {story: GREEN, storyFill: GREEN, mention: GREEN}, dark: {story: '#66dd99'}},
  fonts: {sans: "'Pub Sans', Arial, sans-serif", serif: "'Pub Serif', Georgia, serif"},
  place: {main: 9},
  label: {main: 18, distance: 12},
  route: {main: 5},
});

const data = await readFirstStory();
const own: Site = {...ours, theme};
const templates = {article: 'index.html', embed: 'src/publish/pages/embed.html'};

describe.each(Object.entries(templates))('the page of the %s', (_, file) => {
  const html = renderPage(readFileSync(file, 'utf8'), data, posters(data, own), own);

  test('has another red in both schemes, and the old one nowhere', () => {
    expect(html).toContain(`--story:${GREEN};`);
    expect(html).toContain('--story:#66dd99;');
    expect(html).not.toContain(RED);
  });

  test('has other type and widths', () => {
    expect(html).toContain("--sans:'Pub Sans', Arial, sans-serif;");
    expect(html).toContain("--serif:'Pub Serif', Georgia, serif;");
    expect(html).toMatch(/\.poster\{[^}]*font-size:clamp\([^}]*,18px\)/);
    expect(html).toContain('[data-main] .route-line{stroke-width:5px}');
    expect(html).toContain('class="dot" r="9"');
  });
});

describe('the files of a story', () => {
  const files = Object.fromEntries(
    storyOutputs(data, own, posters(data, own)).map(({fileName, source}) => [fileName, source]),
  );
  const file = (name: string) => files[`stories/${data.story.slug}/${name}`]!;

  test.each(['poster.svg', 'map.svg'])('%s has them', name => {
    const svg = String(file(name));
    expect(svg).toContain(GREEN);
    expect(svg).not.toContain(RED);
    expect(svg).toContain("'Pub Sans', Arial, sans-serif");
    expect(svg).toContain('class="dot" r="9"');
    expect(svg).toMatch(/\[data-main\] \.route-line\{stroke-width:[\d.]+/);
  });

  test.each(['card.png', 'map.png'])('%s is drawn in them', name => {
    expect(dotsOf(file(name) as Uint8Array, GREEN)).toBeGreaterThan(400);
    expect(dotsOf(file(name) as Uint8Array, RED)).toBe(0);
  });
});

test('a wider route takes more of the card', () => {
  const wider = {...ours, theme: merge(defaultTheme, {route: {main: 6}})};
  expect(dotsOf(card(data, wider), RED)).toBeGreaterThan(1.2 * dotsOf(card(data, ours), RED));
});

test('the live map has them', () => {
  const style = mapStyle(
    data,
    {version: 'test', maxzoom: 6, tiles: ''},
    {
      theme,
      words: ours.messages.map,
      scheme: 'light',
      wording: {language: 'en', unit: 'km'},
      selection: null,
      textScale: 1,
      edges: {type: 'FeatureCollection', features: []},
      globe: false,
      named: true,
      texts: {sides: new Map(), spots: new Map(), cut: new Set(), countries: new Map()},
      countries: {type: 'FeatureCollection', features: []},
    },
  );
  const text = JSON.stringify(style);
  expect(text).toContain(GREEN);
  expect(text).not.toContain(RED);
  expect(text).not.toContain('Helvetica');
  const layout = (id: string) =>
    style.layers.find(layer => layer.id === id)?.layout as LayerSpecification['layout'];
  expect(layout(LAYER.boldLabel)).toMatchObject({
    'text-size': 18,
    'text-font': ["Map Bold, 'Pub Sans', Arial, sans-serif"],
  });
  expect(layout(LAYER.routeLabel)).toMatchObject({
    'text-size': 12,
    'text-font': ["Map Bold Italic, 'Pub Serif', Georgia, serif"],
  });
});

/** How many pixels of a picture have exactly a colour `#rrggbb`. */
function dotsOf(png: Uint8Array, colour: string): number {
  const {data} = PNG.sync.read(Buffer.from(png));
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!) === wanted) count++;
  return count;
}
