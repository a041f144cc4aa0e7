import {fromGeojsonVt} from '@maplibre/vt-pbf';
import GeoJSONVT, {type LegacyFeature} from 'geojson-vt';
import {LAYERS, type LayerName, type LayerPart, MAX_ZOOM} from './tile-layers.ts';

/** A Mapbox Vector Tile (version 2, 4096 units wide) and where it belongs. */
export type Tile = {z: number; x: number; y: number; bytes: Uint8Array};

type TileLayers = Partial<Record<LayerName, LegacyFeature[]>>;

const EXTENT = 4096;

/** Returns every non-empty tile from zoom 0 to the last, by zoom, row and column. Omits tiles of open sea. */
export function cutTiles(parts: LayerPart[]): Tile[] {
  const cuts = parts.map(part => ({...part, index: indexOf(part)}));
  const tiles: Tile[] = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const here = cuts.filter(({from, to}) => from <= z && z <= to);
    for (let y = 0; y < 2 ** z; y++) {
      for (let x = 0; x < 2 ** z; x++) {
        const layers = layersAt(here, z, x, y);
        const bytes = encode(layers);
        if (bytes.length > 0) tiles.push({z, x, y, bytes});
      }
    }
  }
  return tiles;
}

function indexOf({features, to}: LayerPart): GeoJSONVT {
  return new GeoJSONVT(features, {
    maxZoom: to,
    indexMaxZoom: to,
    indexMaxPoints: 0,
    extent: EXTENT,
    buffer: 64,
  });
}

function layersAt(cuts: (LayerPart & {index: GeoJSONVT})[], z: number, x: number, y: number): TileLayers {
  const layers: TileLayers = {};
  // Closer zooms are drawn from the last zoom's tiles, so those contain every feature.
  const appears = ({tags}: LegacyFeature) => z === MAX_ZOOM || Number(tags?.zoom ?? 0) <= z;
  for (const {layer, index} of cuts) {
    const features = index.getTile(z, x, y)?.features.filter(appears) ?? [];
    layers[layer] = [...(layers[layer] ?? []), ...features];
  }
  return layers;
}

function encode(layers: TileLayers): Uint8Array {
  const filled = LAYERS.filter(name => layers[name]?.length).map(name => [name, {features: layers[name]!}]);
  return fromGeojsonVt(Object.fromEntries(filled), {version: 2, extent: EXTENT});
}
