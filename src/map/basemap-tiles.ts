import type {AddProtocolAction} from 'maplibre-gl';
import type {TileId} from './first-tiles.ts';

/**
 * What the client knows of the basemap's tiles: a hash of their content, the last zoom that is cut, and in base64 one
 * bit a tile, set where there is one. Tile `z/x/y` is bit `n = (4^z − 1) / 3 + y · 2^z + x`: of byte `n >> 3`, the bit
 * of value `1 << (n & 7)`. A page that may ask for nothing has some of the tiles with it, in `pack`: see `unpackTiles`.
 */
export type BasemapIndex = {version: string; maxzoom: number; tiles: string; pack?: string[]};

/** The scheme of the basemap's tile addresses, to be registered with MapLibre's `addProtocol`. */
export const BASEMAP_PROTOCOL = 'dateline-basemap';

/** The number of a tile in the index: by zoom, then by row from the north, then by column from the west. */
export function tileNumber(z: number, x: number, y: number): number {
  return (4 ** z - 1) / 3 + y * 2 ** z + x;
}

/** Whether the index has a tile. The set is unpacked once and then asked. */
export function tileSet({tiles}: BasemapIndex): (z: number, x: number, y: number) => boolean {
  const bits = bytesOf(tiles);
  return (z, x, y) => {
    const number = tileNumber(z, x, y);
    return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  };
}

/**
 * The tiles of a pack by their number. Each part of a pack is base64 of gzip; in it, for each tile, its number and its length in
 * bytes as little-endian 32-bit integers, then its bytes.
 */
export async function unpackTiles(pack: string[]): Promise<Map<number, Uint8Array<ArrayBuffer>>> {
  const tiles = new Map<number, Uint8Array<ArrayBuffer>>();
  for (const part of pack) {
    const stream = new Blob([bytesOf(part)]).stream().pipeThrough(new DecompressionStream('gzip'));
    const buffer = await new Response(stream).arrayBuffer();
    const view = new DataView(buffer);
    for (let at = 0; at < buffer.byteLength; ) {
      const length = view.getUint32(at + 4, true);
      tiles.set(view.getUint32(at, true), new Uint8Array(buffer, at + 8, length));
      at += 8 + length;
    }
  }
  return tiles;
}

/**
 * MapLibre's loader for `dateline-basemap://z/x/y`. A tile that is all sea is answered here, empty. Any other comes from
 * the index's pack, where a tile that is not in it is an error of status 404, for which a sparse source shows a part of
 * a farther one; or, without a pack, from `<baseUrl>/z/x/y.pbf?v=<version>`, where an answer other than 200 is an error
 * that names the address. The tiles `first` are asked for at once, before MapLibre and its worker get to it.
 */
export function basemapProtocol(
  index: BasemapIndex,
  baseUrl: string,
  first: TileId[] = [],
): AddProtocolAction {
  const has = tileSet(index);
  const loadNow = index.pack === undefined ? fromFolder(baseUrl, index.version) : fromPack(index.pack);
  const load = withFirst(
    loadNow,
    first.filter(({z, x, y}) => has(z, x, y)),
  );
  return async ({url}, {signal}) => {
    const [z, x, y] = url.slice(`${BASEMAP_PROTOCOL}://`.length).split('/').map(Number) as [
      number,
      number,
      number,
    ];
    return {data: has(z, x, y) ? await load(z, x, y, signal) : new ArrayBuffer(0)};
  };
}

type LoadTile = (z: number, x: number, y: number, signal: AbortSignal) => Promise<ArrayBuffer>;

/** Who asks for one of the first tiles gets what is on its way already; after a failure it is asked for anew. */
function withFirst(load: LoadTile, first: TileId[]): LoadTile {
  const {signal} = new AbortController();
  const early = new Map(
    first.map(({z, x, y}) => {
      const tile = load(z, x, y, signal);
      tile.catch(() => early.delete(tileNumber(z, x, y)));
      return [tileNumber(z, x, y), tile];
    }),
  );
  return async (z, x, y, signal) => {
    const tile = await early.get(tileNumber(z, x, y));
    // A copy, as MapLibre gives it away to its worker.
    return tile ? tile.slice() : load(z, x, y, signal);
  };
}

function fromFolder(baseUrl: string, version: string): LoadTile {
  const base = baseUrl.replace(/\/$/, '');
  return async (z, x, y, signal) => {
    const address = `${base}/${z}/${x}/${y}.pbf?v=${version}`;
    const response = await fetch(address, {signal});
    if (!response.ok) throw new Error(`The basemap's tile ${address} was answered with ${response.status}.`);
    return response.arrayBuffer();
  };
}

function fromPack(pack: string[]): LoadTile {
  let tiles: ReturnType<typeof unpackTiles> | undefined;
  return async (z, x, y) => {
    tiles ??= unpackTiles(pack);
    const tile = (await tiles).get(tileNumber(z, x, y));
    if (!tile) throw Object.assign(new Error(`The tile ${z}/${x}/${y} is not in this file.`), {status: 404});
    return tile.slice().buffer;
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
