import {describe, expect, test} from 'vitest';
import {indexOf} from '../../src/build/basemap/ensure-basemap.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {basemapProtocol, unpackTiles} from '../../src/map/basemap-tiles.ts';
import {basemapSource} from '../../src/map/ground-layers.ts';
import {packedTiles, packTiles} from '../../src/publish/pack-tiles.ts';

/** An index that has every tile up to zoom 6. */
const everywhere = {version: 'abc', maxzoom: 6, tiles: Buffer.alloc(683, 0xff).toString('base64')};
const KURSK: Position = [35.272, 51.191];

const names = (positions: Position[], index = everywhere) =>
  packedTiles(index, positions).map(({z, x, y}) => `${z}/${x}/${y}`);

describe('packedTiles', () => {
  test('has the whole world up to zoom 3, and the tile of a position with the eight around it', () => {
    const tiles = names([KURSK]);
    expect(tiles.filter(name => Number(name[0]) <= 3)).toHaveLength(85);
    expect(tiles.filter(name => name.startsWith('6/'))).toEqual(
      [20, 21, 22].flatMap(y => [37, 38, 39].map(x => `6/${x}/${y}`)),
    );
  });

  test('has a tile once, however many positions are near', () => {
    expect(names([KURSK, KURSK, [35.3, 51.2]])).toEqual(names([KURSK]));
  });

  test('goes on across the antimeridian, but not over the pole', () => {
    const fiji = names([[179.9, -17]]).filter(name => name.startsWith('4/'));
    expect(fiji).toEqual([7, 8, 9].flatMap(y => [0, 14, 15].map(x => `4/${x}/${y}`)));
    expect(names([[0.1, 85]]).filter(name => name.startsWith('4/'))).toHaveLength(6);
  });

  test('has no tile that the basemap does not have', () => {
    const tile = {z: 1, x: 1, y: 0, bytes: new Uint8Array([1])};
    expect(names([KURSK], indexOf([tile]))).toEqual(['1/1/0']);
  });
});

describe('a pack', () => {
  // A far tile, and a near one that is around no position.
  const tiles = [
    {z: 0, x: 0, y: 0},
    {z: 2, x: 1, y: 3},
    {z: 4, x: 9, y: 5},
    {z: 4, x: 0, y: 5},
  ].map(id => ({...id, bytes: Buffer.from(`tile ${id.z}/${id.x}/${id.y}`)}));
  const basemap = {
    index: indexOf(tiles),
    tile: (...[z, x, y]: number[]) => tiles.find(id => id.z === z && id.x === x && id.y === y)!.bytes,
  };
  const pack = packTiles(basemap, [KURSK]);
  const load = basemapProtocol({...everywhere, pack}, 'https://example.org/');
  const ask = (url: string) => load({url: `dateline-basemap://${url}`}, new AbortController());

  test('has the tiles’ bytes by their number, and the same bytes each time', async () => {
    const unpacked = [...(await unpackTiles(pack))].map(([number, bytes]) => [
      number,
      Buffer.from(bytes).toString(),
    ]);
    expect(unpacked).toEqual([
      [0, 'tile 0/0/0'],
      [5 + 13, 'tile 2/1/3'],
      [85 + 5 * 16 + 9, 'tile 4/9/5'],
    ]);
    expect(packTiles(basemap, [KURSK])).toEqual(pack);
  });

  test('answers MapLibre again and again, also after it gave a tile away', async () => {
    const first = (await ask('2/1/3')).data as ArrayBuffer;
    structuredClone(first, {transfer: [first]});
    expect(Buffer.from((await ask('2/1/3')).data as ArrayBuffer).toString()).toBe('tile 2/1/3');
  });

  test('has status 404 for a tile that is not in it, which a sparse source replaces', async () => {
    await expect(ask('2/0/0')).rejects.toMatchObject({status: 404});
    expect(basemapSource({...everywhere, pack}).sparse).toBe(true);
    expect(basemapSource(everywhere).sparse).toBe(false);
  });
});
