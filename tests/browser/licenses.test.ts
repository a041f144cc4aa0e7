import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const built = readFileSync('dist/LICENSES.md', 'utf8');
/** The licences of MapLibre's parts, each with words of its own text. */
const PARTS: Record<string, string> = {
  '@mapbox/point-geometry': 'Mapbox',
  '@mapbox/tiny-sdf': 'Mapbox',
  '@mapbox/unitbezier': 'Apple',
  '@mapbox/vector-tile': 'Mapbox',
  '@maplibre/geojson-vt': 'Mapbox',
  '@maplibre/maplibre-gl-style-spec': 'MapLibre contributors',
  '@maplibre/mlt': 'MapLibre contributors',
  '@maplibre/vt-pbf': 'Anand Thakker',
  'bidi-js': 'Jason Johnston',
  earcut: 'Mapbox',
  'gl-matrix': 'Brandon Jones',
  kdbush: 'Vladimir Agafonkin',
  'murmurhash-js': 'Copyright (c) 2011 Gary Court',
  pbf: 'Mapbox',
  potpack: 'Mapbox',
  quickselect: 'Vladimir Agafonkin',
  tinyqueue: 'Vladimir Agafonkin',
};

/** What stands between a package's heading and the next one. */
function entryOf(name: string): string {
  const headed = new RegExp(`^## ${name} - [\\d.]+ \\(.+\\)$`, 'm').exec(built);
  if (!headed) return '';
  const [entry] = built.slice(headed.index + headed[0].length).split(/^## \S+ - /m);
  return entry!;
}

describe('the licences of what is published', () => {
  test.each(Object.entries(PARTS))('have the text of %s, which is inside of MapLibre', (name, words) => {
    const entry = entryOf(name);
    expect(entry).toContain(words);
    expect(entry).toMatch(/permission|redistribut|Apache License/i);
  });

  test('have each package that MapLibre’s files contain once, whichever they may be one day', () => {
    const maps = readdirSync('node_modules/maplibre-gl/dist').filter(name =>
      /^[a-z-]+(?<!-dev)\.mjs\.map$/.test(name),
    );
    expect(maps.length).toBeGreaterThan(1);
    const text = maps.map(name => readFileSync(`node_modules/maplibre-gl/dist/${name}`, 'utf8')).join('');
    const names = new Set(
      [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name!),
    );
    expect([...names]).toEqual(expect.arrayContaining(['earcut', 'gl-matrix', 'kdbush']));
    for (const name of names) expect(built.split(`\n## ${name} - `), name).toHaveLength(2);
  });

  test('are in the single file, too', () => {
    const [page] = readdirSync('dist/single');
    const single = readFileSync(`dist/single/${page}`, 'utf8');
    expect(Object.keys(PARTS).filter(name => !single.includes(`## ${name} - `))).toEqual([]);
  });
});
