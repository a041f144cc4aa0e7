import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {type BasemapIndex, tileNumber} from '../../map/basemap-tiles.ts';
import {packageRoot} from '../package-root.ts';
import {type PolicyPlace, projectPolicy} from './border-policy.ts';
import {cutTiles, type Tile} from './cut-tiles.ts';
import {basemapLayers, MAX_ZOOM} from './tile-layers.ts';

const SOURCES = 'geo/basemap';
const TARGET = 'public/basemap';
const INDEX = 'index.json';

/**
 * Returns the index of a project's tiles under its `public/basemap/`, which are cut first if they are not there or not
 * of the present sources, policy and code. The sources are Dateline's own. Takes seconds when it cuts, else milliseconds.
 */
export async function ensureBasemap(project: PolicyPlace): Promise<BasemapIndex> {
  const {root} = project;
  const inputs = await hashInputs(resolve(root, project.borders));
  const last = await readIndex(root);
  if (last?.inputs === inputs) return last.index;
  const tiles = cutTiles(basemapLayers(projectPolicy(project)));
  const index = indexOf(tiles);
  await replaceTiles(root, tiles, JSON.stringify({inputs, index}));
  return index;
}

/** The index of a set of tiles: its version is a hash of their bytes. */
export function indexOf(tiles: Tile[]): BasemapIndex {
  const hash = createHash('sha256');
  const bits = Buffer.alloc(Math.ceil(tileNumber(MAX_ZOOM + 1, 0, 0) / 8));
  for (const {z, x, y, bytes} of tiles) {
    const number = tileNumber(z, x, y);
    bits[number >> 3]! |= 1 << (number & 7);
    hash.update(`${number}:${bytes.length}:`).update(bytes);
  }
  return {version: hash.digest('hex').slice(0, 12), maxzoom: MAX_ZOOM, tiles: bits.toString('base64')};
}

/** Where the code is bundled there is none of its own files, and the package's version stands for it. */
async function hashInputs(policy: string): Promise<string> {
  const root = packageRoot();
  const require = createRequire(import.meta.url);
  const inFolder = async (folder: string, wanted: RegExp) =>
    (await readdir(join(root, folder)).catch(() => []))
      .filter(name => wanted.test(name))
      .map(name => join(root, folder, name));
  const files = [
    ...(await inFolder(SOURCES, /\.(json|tsv)$|^names\.yaml$/)),
    policy,
    ...(await inFolder('src/build/basemap', /\.ts$/)),
    ...['110m', '50m', '10m'].map(scale => require.resolve(`world-atlas/countries-${scale}.json`)),
    join(root, 'package.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function readIndex(root: string): Promise<{inputs: string; index: BasemapIndex} | undefined> {
  try {
    return JSON.parse(await readFile(join(root, TARGET, INDEX), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes the tiles beside their place and then swaps folders, so that no half of a basemap is ever served. */
async function replaceTiles(root: string, tiles: Tile[], index: string): Promise<void> {
  const fresh = join(root, `node_modules/.cache/basemap-${process.pid}`);
  await rm(fresh, {recursive: true, force: true});
  for (const {z, x, y, bytes} of tiles) {
    const file = join(fresh, `${z}/${x}/${y}.pbf`);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, bytes);
  }
  await writeFile(join(fresh, INDEX), index);
  await mkdir(join(root, 'public'), {recursive: true});
  await rm(join(root, TARGET), {recursive: true, force: true});
  await rename(fresh, join(root, TARGET));
}
