import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {readProject} from '../config/read-project.ts';
import {readManifest} from '../manifest.ts';

type Part = {name: string; files: RegExp};

/** What a reader of an embed downloads, by part: the files of `dist/` whose names match a pattern. */
const partsOf = (slug: string): Part[] => [
  {
    name: 'Embed page: its style, both posters, every fact',
    files: new RegExp(`^embed/${slug}/index\\.html$`),
  },
  {name: 'First script: the poster becomes a map', files: /^assets\/main-.*\.js$/},
  {name: 'Map: MapLibre, the layers, the tile index', files: /^assets\/open-map-.*\.js$/},
  {name: 'Map: the story', files: new RegExp(`^assets/${slug}-[0-9a-f]+\\.json$`)},
  {name: 'Map: MapLibre’s worker', files: /^assets\/maplibre-gl-worker-.*\.js$/},
];

/** Pages that are complete by themselves. */
const othersOf = (slug: string): Part[] => [
  {
    name: 'The article’s page, instead of the embed page',
    files: new RegExp(`^stories/${slug}/index\\.html$`),
  },
  {name: 'A page’s script `embed.js`', files: /^embed\.js$/},
  {name: 'Linking with an article, `embed-link.js`', files: /^embed-link\.js$/},
  {name: 'The dialog “Embed or download”, with React', files: /^assets\/open-share-.*\.js$/},
  {name: 'Single file, with all of it and tiles', files: new RegExp(`^single/${slug}\\.html$`)},
];

/** The size of a part of the build in bytes, raw and compressed file by file, as a server does. */
export type PartSize = {name: string; raw: number; gzip: number; brotli: number};

/** Measures a story of the build in a folder. Throws if a part has no file, for example if there is no build. */
export function measureBuild(dist: string, slug: string): PartSize[] {
  const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).map(file =>
    file.replaceAll('\\', '/'),
  );
  return [...partsOf(slug), ...othersOf(slug)].map(part => {
    const bytes = files.filter(file => part.files.test(file)).map(file => readFileSync(join(dist, file)));
    if (bytes.length === 0)
      throw new Error(`${dist} has no file ${part.files}: run \`npm run build\` first.`);
    const sum = (size: (file: Buffer) => number) => bytes.reduce((total, file) => total + size(file), 0);
    return {
      name: part.name,
      raw: sum(file => file.length),
      gzip: sum(file => gzipSync(file, {level: 9}).length),
      brotli: sum(file => brotliCompressSync(file).length),
    };
  });
}

/** How many of the parts a reader of an embed loads; these are summed. */
const COUNTED = partsOf('').length;

/** Formats the sizes from `measureBuild` as the README's Markdown table, in kB of 1,000 bytes. */
export function sizeTable(sizes: PartSize[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = ({name, raw, gzip, brotli}: PartSize) =>
    `| ${name} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} |`;
  const parts = sizes.slice(0, COUNTED);
  const total = (key: 'raw' | 'gzip' | 'brotli') => parts.reduce((sum, size) => sum + size[key], 0);
  return [
    '| kB | raw | gzip | brotli |',
    '|---|---:|---:|---:|',
    ...parts.map(row),
    row({name: 'All', raw: total('raw'), gzip: total('gzip'), brotli: total('brotli')}),
    ...sizes.slice(COUNTED).map(row),
  ].join('\n');
}

/**
 * The command `size [slug]`: prints what a reader of a story in `dist/` loads, by default the lead story. Resolves to
 * the exit code.
 */
export async function run([asked]: string[], root = process.cwd()): Promise<number> {
  const dist = join(root, 'dist');
  const stories = Object.keys(readManifest(dist)?.stories ?? {});
  const slug = asked ?? (await readProject(root)).lead ?? stories[0];
  if (slug === undefined || !stories.includes(slug)) {
    console.error(
      `size: found no story ${slug ? `"${slug}" ` : ''}in dist/; expected one of a build. Run the command "build" first.`,
    );
    return 1;
  }
  console.log(sizeTable(measureBuild(dist, slug)));
  return 0;
}
