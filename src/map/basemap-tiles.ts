import type {AddProtocolAction} from 'maplibre-gl';
import type {TileId} from './first-tiles.ts';

/**
 * The client's index of the basemap's tiles: a hash of their content, the last zoom, and, in base64, one bit per tile,
 * set if the tile exists. Tile `z/x/y` is bit `n = (4^z − 1) / 3 + y · 2^z + x`: of byte `n >> 3`, the bit of value `1
 * << (n & 7)`. A page that may not request files contains some of the tiles, in `pack`: see `unpackTiles`.
 */
export type BasemapIndex = {version: string; maxzoom: number; tiles: string; pack?: string[]};

/** The scheme of the basemap's tile addresses, to register with MapLibre's `addProtocol`. */
export const BASEMAP_PROTOCOL = 'dateline-basemap';

/** Returns the number of a tile in the index: by zoom, then by row from the north, then by column from the west. */
export function tileNumber(z: number, x: number, y: number): number {
  return (4 ** z - 1) / 3 + y * 2 ** z + x;
}

/** Returns a function that tells whether the index has a tile. Decodes the set once. */
export function tileSet({tiles}: BasemapIndex): (z: number, x: number, y: number) => boolean {
  const bits = bytesOf(tiles);
  return (z, x, y) => {
    const number = tileNumber(z, x, y);
    return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  };
}

/**
 * Returns the tiles of a pack by number. Each part of a pack is gzip in base64. It contains, for each tile, its number
 * and its length in bytes as little-endian 32-bit integers, then its bytes.
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
 * Returns MapLibre's loader for `dateline-basemap://z/x/y`. It answers a tile of open sea itself, with an empty tile.
 * With a pack, other tiles come from the pack; a tile that is missing there is an error of status 404, for which a
 * sparse source shows part of a lower zoom's tile. Without a pack, they come from `<baseUrl>/z/x/y.pbf?v=<version>`,
 * where a status other than 200 is an error that names the address. The tiles `first` are requested at once, before
 * MapLibre and its worker are ready.
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

/** Gives requests for one of the first tiles the response already under way; after a failure, requests the tile again. */
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
    // A copy, since MapLibre transfers it to its worker.
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
