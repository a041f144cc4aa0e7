import {validateStyleMin} from '@maplibre/maplibre-gl-style-spec';
import {expect, test} from 'vitest';
import {LAYER, SOURCE} from '../../src/map/ids.ts';
import {type Appearance, mapStyle} from '../../src/map/map-style.ts';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {defaultTheme, type SchemeName} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';

const data = await readFirstStory();
const look: Appearance = {
  theme: defaultTheme,
  words: defaultMessages.map,
  scheme: 'light',
  wording: {language: 'en', unit: 'km'},
  selection: {type: 'place', id: 'washington'},
  textScale: 1,
  edges: {type: 'FeatureCollection', features: []},
  globe: false,
  named: true,
  texts: {sides: new Map(), spots: new Map(), cut: new Set(), countries: new Map()},
  countries: {type: 'FeatureCollection', features: []},
};
const basemap = {version: 'test', maxzoom: 6, tiles: ''};

test.each<SchemeName>(['light', 'dark'])(
  'the %s style is valid, and every story layer is in it once',
  scheme => {
    const style = mapStyle(data, basemap, {...look, scheme});
    expect(validateStyleMin(style)).toEqual([]);
    const ids = style.layers.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of Object.values(LAYER)) expect(ids).toContain(id);
    for (const id of Object.values(SOURCE)) expect(Object.keys(style.sources)).toContain(id);
  },
);

test('the style asks nobody for fonts, sprites or tiles', () => {
  const style = JSON.stringify(mapStyle(data, basemap, look));
  expect(style).not.toMatch(/https?:|"glyphs"|"sprite"/);
});
