import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {type BasemapIndex, tileNumber} from '../../map/basemap-tiles.ts';
import type {Basemap} from '../../publish/shell.ts';
import {cacheFolder} from '../cache-folder.ts';
import {isRepository, packageRoot} from '../package-root.ts';
import {OWN_POLICY, type PolicyPlace, projectPolicy} from './border-policy.ts';
import {cutTiles, type Tile} from './cut-tiles.ts';
import {basemapLayers, MAX_ZOOM} from './tile-layers.ts';

const SOURCES = 'geo/basemap';
/** Where the package keeps the tiles of Dateline's own border policy. */
export const PRECUT = 'lib/basemap';
const INDEX = 'index.json';

/** A basemap with the folder of its tiles, `z/x/y.pbf`. */
export type CutBasemap = Basemap & {folder: string};

/**
 * Returns the basemap of a project. Cuts its tiles first if they are missing or if the sources, the policy or the code
 * have changed: seconds when it cuts, else milliseconds. The package contains the tiles of its own policy.
 */
export async function ensureBasemap(project: PolicyPlace): Promise<CutBasemap> {
  const policy = resolve(project.root, project.borders);
  const isOwn = policy === join(packageRoot(), OWN_POLICY);
  if (isOwn && !isRepository()) return basemapIn(join(packageRoot(), PRECUT));
  const inputs = await hashInputs(policy);
  return basemapIn(
    await cacheFolder(isOwn ? packageRoot() : project.root, 'basemap', inputs, fresh =>
      writeTiles(fresh, cutTiles(basemapLayers(projectPolicy(project)))),
    ),
  );
}

async function basemapIn(folder: string): Promise<CutBasemap> {
  const index: BasemapIndex = JSON.parse(await readFile(join(folder, INDEX), 'utf8'));
  return {folder, index, tile: (z, x, y) => readFileSync(join(folder, `${z}/${x}/${y}.pbf`))};
}

/** Returns the index of a set of tiles; its version is a hash of their bytes. */
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

/** Hashes what the tiles depend on. Bundled code has no source files, so the package's version stands for them. */
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

/** Writes tiles and their index into a new folder. */
export async function writeTiles(folder: string, tiles: Tile[]): Promise<void> {
  for (const {z, x, y, bytes} of tiles) {
    const file = join(folder, `${z}/${x}/${y}.pbf`);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, bytes);
  }
  await writeFile(join(folder, INDEX), JSON.stringify(indexOf(tiles)));
}
