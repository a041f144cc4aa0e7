import {existsSync, readFileSync} from 'node:fs';
import {VectorTile} from '@mapbox/vector-tile';
import {coordAll} from '@turf/turf';
import {PbfReader} from 'pbf';
import {beforeAll, describe, expect, test} from 'vitest';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {cutTiles, type Tile} from '../../../src/build/basemap/cut-tiles.ts';
import {ensureBasemap, indexOf} from '../../../src/build/basemap/ensure-basemap.ts';
import {basemapLayers, LAYERS} from '../../../src/build/basemap/tile-layers.ts';
import {type BasemapIndex, tileSet} from '../../../src/map/basemap-tiles.ts';
import {project} from '../../support/project.ts';

let folder: string;
let index: BasemapIndex;
let tiles: Tile[];

beforeAll(async () => {
  ({folder, index} = await ensureBasemap(project));
  tiles = cutTiles(basemapLayers(projectPolicy(project)));
}, 120_000);

function tileAt(
  z: number,
  longitude: number,
  latitude: number,
): {tile: VectorTile; z: number; x: number; y: number} {
  const x = Math.floor((longitude / 360 + 0.5) * 2 ** z);
  const y = Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
  const {bytes} = tiles.find(tile => tile.z === z && tile.x === x && tile.y === y)!;
  return {tile: new VectorTile(new PbfReader(bytes)), z, x, y};
}

function properties(tile: VectorTile, layer: string): Record<string, unknown>[] {
  const {length} = tile.layers[layer]!;
  return Array.from({length}, (_, i) => tile.layers[layer]!.feature(i).properties);
}

describe('the tiles', () => {
  test('a second cut gives the same bytes', () => {
    expect(indexOf(tiles)).toEqual(index);
  });

  test('the index has exactly the tiles that are on the disk, with their bytes', () => {
    const has = tileSet(index);
    const bytes = new Map(tiles.map(tile => [`${tile.z}/${tile.x}/${tile.y}`, tile.bytes]));
    for (let z = 0; z <= index.maxzoom; z++) {
      for (let x = 0; x < 2 ** z; x++) {
        for (let y = 0; y < 2 ** z; y++) {
          const file = `${folder}/${z}/${x}/${y}.pbf`;
          expect(existsSync(file), file).toBe(has(z, x, y));
          expect(bytes.has(`${z}/${x}/${y}`), file).toBe(has(z, x, y));
        }
      }
    }
    expect(readFileSync(`${folder}/0/0/0.pbf`).equals(bytes.get('0/0/0')!)).toBe(true);
    expect(has(6, 8, 32)).toBe(false);
  });

  test('a tile of Ukraine has every layer', () => {
    expect(Object.keys(tileAt(6, 33.5, 46.2).tile.layers).sort()).toEqual([...LAYERS].sort());
  });

  test('in the tiles of Crimea the line at Perekop is disputed, and no border is on land', () => {
    const {tile, x, y} = tileAt(6, 34.1, 45.6);
    const layer = tile.layers.borders!;
    const positionsOf = (kind: string) =>
      Array.from({length: layer.length}, (_, index) => layer.feature(index))
        .filter(({properties}) => properties.kind === kind)
        .flatMap(line => coordAll(line.toGeoJSON(x, y, 6)))
        .filter(([longitude = 0, latitude = 0]) => longitude < 36.2 && latitude < 46.4);
    expect(positionsOf('disputed').length).toBeGreaterThan(1);
    expect(positionsOf('border')).toEqual([]);
  });

  test('land goes on over the antimeridian, so that no seam shows', () => {
    const layer = tileAt(6, 179.9, 67).tile.layers.land!;
    const xs = layer
      .feature(0)
      .loadGeometry()
      .flat()
      .map(({x}) => x);
    expect(Math.max(...xs)).toBeGreaterThan(4096);
  });

  test('Ukraine’s cities have their Ukrainian names', () => {
    const names = [
      ...properties(tileAt(6, 30.5, 50.4).tile, 'cities'),
      ...properties(tileAt(6, 30.7, 46.5).tile, 'cities'),
      ...properties(tileAt(6, 33.5, 44.6).tile, 'cities'),
    ].map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining(['Kyiv', 'Odesa', 'Sevastopol']));
    expect(names).not.toEqual(expect.arrayContaining(['Kiev']));
  });

  test('each tile is small enough to be fetched at once', () => {
    expect(Math.max(...tiles.map(({bytes}) => bytes.length))).toBeLessThan(60_000);
  });

  test('no tile is empty', () => {
    expect(Math.min(...tiles.map(({bytes}) => bytes.length))).toBeGreaterThan(0);
  });
});
