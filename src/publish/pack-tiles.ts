import {gzipSync} from 'node:zlib';
import type {Position} from '../geodesy/position.ts';
import {type BasemapIndex, tileNumber, tileSet} from '../map/basemap-tiles.ts';
import type {TileId} from '../map/first-tiles.ts';
import {mercator} from '../scene/mercator.ts';
import type {Basemap} from './shell.ts';

/** Up to this zoom, a pack contains the whole world; beyond it, the surroundings of its positions. */
const WHOLE = 3;

/**
 * Returns the tiles that a map of some positions needs: the whole world for the far view; closer, the tile of each
 * position and the eight around it. By zoom, row and column; only tiles that the index has.
 */
export function packedTiles(index: BasemapIndex, positions: Position[]): TileId[] {
  const has = tileSet(index);
  const ids: TileId[] = [];
  for (let z = 0; z <= index.maxzoom; z++) {
    const size = 2 ** z;
    const near = new Set(positions.flatMap(position => around(position, size)));
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++)
        if (has(z, x, y) && (z <= WHOLE || near.has(y * size + x))) ids.push({z, x, y});
  }
  return ids;
}

/** The tiles around a position, as `row · size + column`. Columns wrap around the world; rows do not. */
function around(position: Position, size: number): number[] {
  const {x, y} = mercator(position);
  const [column, row] = [Math.floor(x * size), Math.floor(y * size)];
  const steps = [-1, 0, 1];
  return steps
    .map(step => row + step)
    .filter(y => y >= 0 && y < size)
    .flatMap(y => steps.map(step => y * size + ((column + step + size) % size)));
}

/**
 * Returns the tiles that a map of some positions needs, as the pack that `unpackTiles` reads: first the far view, which
 * is the same for all stories, then the closer tiles.
 */
export function packTiles(basemap: Basemap, positions: Position[]): string[] {
  const ids = packedTiles(basemap.index, positions);
  const world = worlds.get(basemap.index) ?? pack(basemap, ids.filter(isFar));
  worlds.set(basemap.index, world);
  return [
    world,
    pack(
      basemap,
      ids.filter(id => !isFar(id)),
    ),
  ];
}

const worlds = new WeakMap<BasemapIndex, string>();

function isFar({z}: TileId): boolean {
  return z <= WHOLE;
}

function pack({tile}: Basemap, ids: TileId[]): string {
  const parts = ids.flatMap(({z, x, y}) => {
    const bytes = tile(z, x, y);
    const head = Buffer.alloc(8);
    head.writeUInt32LE(tileNumber(z, x, y), 0);
    head.writeUInt32LE(bytes.length, 4);
    return [head, bytes];
  });
  return gzipSync(Buffer.concat(parts), {level: 9}).toString('base64');
}
