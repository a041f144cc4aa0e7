import {validateStyleMin} from '@maplibre/maplibre-gl-style-spec';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {basemapProtocol, tileNumber, tileSet} from '../../src/map/basemap-tiles.ts';
import {basemapSource, groundLayers, labelLayers} from '../../src/map/ground-layers.ts';
import {defaultTheme, type SchemeName} from '../../src/theme.ts';

/** An index of two tiles: 0/0/0 and 1/1/0. */
const index = {version: 'abc', maxzoom: 6, tiles: btoa(String.fromCharCode(0b101))};

describe.each<SchemeName>(['light', 'dark'])('the basemap’s style in %s', name => {
  const scheme = defaultTheme.schemes[name];

  test('is valid', () => {
    const style = {
      version: 8 as const,
      sources: {basemap: basemapSource(index)},
      layers: [...groundLayers(scheme), ...labelLayers(scheme, defaultTheme)],
    };
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('has no label below and nothing but labels above the story’s areas', () => {
    expect(groundLayers(scheme).map(({type}) => type)).not.toContain('symbol');
    expect(new Set(labelLayers(scheme, defaultTheme).map(({type}) => type))).toEqual(new Set(['symbol']));
  });

  test('draws disputed borders dashed and others not', () => {
    const dashed = groundLayers(scheme).filter(({paint}) => paint && 'line-dasharray' in paint);
    expect(dashed.map(({id}) => id)).toEqual(['basemap-disputed']);
  });
});

describe('tileNumber', () => {
  test('counts every tile once, zoom by zoom', () => {
    const numbers = [0, 1, 2].flatMap(z =>
      Array.from({length: 4 ** z}, (_, i) => tileNumber(z, i % 2 ** z, Math.floor(i / 2 ** z))),
    );
    expect(numbers).toEqual(Array.from({length: 21}, (_, i) => i));
  });
});

describe('tileSet', () => {
  test('has the tiles whose bit is set', () => {
    const has = tileSet(index);
    expect([has(0, 0, 0), has(1, 0, 0), has(1, 1, 0), has(6, 5, 5)]).toEqual([true, false, true, false]);
  });
});

describe('basemapProtocol', () => {
  const load = (url: string) =>
    basemapProtocol(index, 'https://example.org/basemap/')({url}, new AbortController());
  afterEach(() => vi.unstubAllGlobals());

  test('a tile of open sea is empty, without a request', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    expect((await load('dateline-basemap://1/0/0')).data).toEqual(new ArrayBuffer(0));
    expect(fetch).not.toHaveBeenCalled();
  });

  test('any other tile is fetched under its version', async () => {
    const fetch = vi.fn(async (_address: string) => new Response(new Uint8Array([1, 2])));
    vi.stubGlobal('fetch', fetch);
    expect((await load('dateline-basemap://1/1/0')).data).toEqual(new Uint8Array([1, 2]).buffer);
    expect(fetch.mock.calls[0]?.[0]).toBe('https://example.org/basemap/1/1/0.pbf?v=abc');
  });

  test('a tile that the server does not have is an error that names its address', async () => {
    vi.stubGlobal('fetch', async () => new Response('', {status: 503}));
    await expect(load('dateline-basemap://1/1/0')).rejects.toThrow(
      'basemap/1/1/0.pbf?v=abc was answered with 503',
    );
  });
});
