import type {AddProtocolAction} from 'maplibre-gl';

/**
 * What the client knows of the basemap's tiles: a hash of their content, the last zoom that is cut, and in base64 one
 * bit a tile, set where there is one. Tile `z/x/y` is bit `n = (4^z − 1) / 3 + y · 2^z + x`: of byte `n >> 3`, the bit
 * of value `1 << (n & 7)`.
 */
export type BasemapIndex = {version: string; maxzoom: number; tiles: string};

/** The scheme of the basemap's tile addresses, to be registered with MapLibre's `addProtocol`. */
export const BASEMAP_PROTOCOL = 'dateline-basemap';

/** The number of a tile in the index: by zoom, then by row from the north, then by column from the west. */
export function tileNumber(z: number, x: number, y: number): number {
  return (4 ** z - 1) / 3 + y * 2 ** z + x;
}

/** Whether the index has a tile. The set is unpacked once and then asked. */
export function tileSet({tiles}: BasemapIndex): (z: number, x: number, y: number) => boolean {
  const bits = Uint8Array.from(atob(tiles), character => character.charCodeAt(0));
  return (z, x, y) => {
    const number = tileNumber(z, x, y);
    return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  };
}

/**
 * MapLibre's loader for `dateline-basemap://z/x/y`. A tile that is all sea is answered here, empty; any other comes
 * from `<baseUrl>/z/x/y.pbf?v=<version>`, and an answer other than 200 is an error that names the address.
 */
export function basemapProtocol(index: BasemapIndex, baseUrl: string): AddProtocolAction {
  const has = tileSet(index);
  const base = baseUrl.replace(/\/$/, '');
  return async ({url}, {signal}) => {
    const [z, x, y] = url.slice(`${BASEMAP_PROTOCOL}://`.length).split('/').map(Number) as [
      number,
      number,
      number,
    ];
    if (!has(z, x, y)) return {data: new ArrayBuffer(0)};
    const address = `${base}/${z}/${x}/${y}.pbf?v=${index.version}`;
    const response = await fetch(address, {signal});
    if (!response.ok) throw new Error(`The basemap's tile ${address} was answered with ${response.status}.`);
    return {data: await response.arrayBuffer()};
  };
}
