import GeoJSONVT, {type LegacyFeature} from 'geojson-vt';
import polylabel from 'polylabel';
import {fromGeojsonVt} from 'vt-pbf';
import {LAYERS, type LayerName, type LayerPart, MAX_ZOOM} from './basemap-layers.ts';

/** A Mapbox Vector Tile (version 2, 4096 units wide) and where it belongs. */
export type Tile = {z: number; x: number; y: number; bytes: Uint8Array};

type TileLayers = Partial<Record<LayerName, LegacyFeature[]>>;

const EXTENT = 4096;
/** Units round a country's name in its piece of a tile: below, the piece is too narrow for it. */
const LABEL_ROOM = 420;

/** Every tile from zoom 0 to the last that has something in it, by zoom, row and column. Tiles of open sea are left out. */
export function cutTiles(parts: LayerPart[]): Tile[] {
  const cuts = parts.map(part => ({...part, index: indexOf(part)}));
  const tiles: Tile[] = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const here = cuts.filter(({from, to}) => from <= z && z <= to);
    for (let y = 0; y < 2 ** z; y++) {
      for (let x = 0; x < 2 ** z; x++) {
        const layers = layersAt(here, z, x, y);
        if (z === MAX_ZOOM) layers.country_labels = localLabels(layers.countries ?? []);
        const bytes = encode(layers);
        if (bytes.length > 0) tiles.push({z, x, y, bytes});
      }
    }
  }
  return tiles;
}

function indexOf({features, to}: LayerPart): GeoJSONVT {
  return new GeoJSONVT(features, {maxZoom: to, indexMaxZoom: to, indexMaxPoints: 0, extent: EXTENT, buffer: 64});
}

function layersAt(cuts: (LayerPart & {index: GeoJSONVT})[], z: number, x: number, y: number): TileLayers {
  const layers: TileLayers = {};
  // The last zoom's tiles are drawn at all closer ones, so they have everything.
  const appears = ({tags}: LegacyFeature) => z === MAX_ZOOM || Number(tags?.zoom ?? 0) <= z;
  for (const {layer, index} of cuts) {
    const features = index.getTile(z, x, y)?.features.filter(appears) ?? [];
    layers[layer] = [...(layers[layer] ?? []), ...features];
  }
  return layers;
}

/** A name in each tile for each country with room for it, so that none is out of sight in a close view. */
function localLabels(countries: LegacyFeature[]): LegacyFeature[] {
  return countries.flatMap(({tags, geometry}): LegacyFeature[] => {
    const rings = geometry as [number, number][][];
    const largest = rings.reduce((most, ring) => (Math.abs(area(ring)) > Math.abs(area(most)) ? ring : most));
    const {0: x, 1: y, distance} = polylabel([largest.map(clamp)], 16);
    if (distance < LABEL_ROOM) return [];
    return [{type: 1, geometry: [[Math.round(x), Math.round(y)]], tags: {...tags, zoom: MAX_ZOOM}}];
  });
}

function clamp([x, y]: [number, number]): [number, number] {
  const inside = (value: number) => Math.min(Math.max(value, 0), EXTENT);
  return [inside(x), inside(y)];
}

function area(ring: [number, number][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function encode(layers: TileLayers): Uint8Array {
  const filled = LAYERS.filter(name => layers[name]?.length).map(name => [name, {features: layers[name]!}]);
  return fromGeojsonVt(Object.fromEntries(filled), {version: 2});
}
