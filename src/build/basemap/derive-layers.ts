import {join} from 'node:path';
import type {Feature, FeatureCollection, Point} from 'geojson';
import {read} from 'shapefile';
import {mesh, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {filter, filterWeight, presimplify, simplify} from 'topojson-simplify';
import type {Topology} from 'topojson-specification';

type Row = Record<string, string | number | null>;

/** The scales of Natural Earth that provide lines and lakes. */
export type DerivedScale = '10m' | '50m';

/**
 * Bends smaller than this, in square degrees, are invisible: a few square pixels at the last zoom that draws the scale.
 */
const BEND: Record<DerivedScale, number> = {'10m': 8e-5, '50m': 8e-4};
/** Coordinate steps across a layer's width, as in world-atlas: at most 0.0036 degrees each. */
const GRID = 1e5;
/** The least important rank of cities, rivers and lakes that zoom 8 has room for, and the last zoom of region lines. */
const LAST = {rank: 8, zoom: 8};

/** Returns rivers, including their courses through lakes, as a topology of lines with a `rank`, 0 for the greatest. */
export async function deriveRivers(folder: string, scale: DerivedScale): Promise<Topology> {
  const lines = await read(join(folder, scale, `ne_${scale}_rivers_lake_centerlines.shp`));
  return compact(
    pick(lines, row => Number(row.scalerank) <= LAST.rank && {rank: Number(row.scalerank)}),
    scale,
  );
}

/** Returns lakes and reservoirs as a topology of polygons. */
export async function deriveLakes(folder: string, scale: DerivedScale): Promise<Topology> {
  // Magics merged the lakes into its ocean layer; the merged table's column names identify their rows.
  const water = await read(join(folder, scale, `ne_${scale}_ocean.shp`));
  return compact(
    pick(water, row => row.featurec_2 !== null && Number(row.scaleran_2) <= LAST.rank && {}),
    scale,
  );
}

/** Returns lines between first-level regions as a topology; `zoom` is the zoom from which Natural Earth draws them. */
export async function deriveRegions(folder: string): Promise<Topology> {
  const lines = await read(join(folder, '10m/ne_10m_admin_1_states_provinces_lines.shp'));
  const keep = ({min_zoom: zoom}: Row) => Number(zoom) <= LAST.zoom && {zoom: Number(zoom)};
  return compact(stitch(pick(lines, keep)), '10m');
}

/** Returns populated places as tab-separated lines under a header, sorted by size, then by name. */
export async function deriveCities(folder: string): Promise<string> {
  const {features} = await read(join(folder, '10m/ne_10m_populated_places_simple.shp'));
  const rows = features
    .map(({geometry, properties}) => ({at: (geometry as Point).coordinates, of: properties as Row}))
    .filter(({of}) => Number(of.scalerank) <= LAST.rank && of.featurecla !== 'Scientific station')
    .sort(
      (a, b) =>
        Number(a.of.scalerank) - Number(b.of.scalerank) || (String(a.of.name) < String(b.of.name) ? -1 : 1),
    )
    .map(({at, of}) => {
      const position = at.map(degrees => degrees.toFixed(3));
      const country = of.iso_a2 === '-99' ? '' : of.iso_a2;
      return [...position, of.scalerank, of.rank_max, of.adm0cap, country, of.name].join('\t');
    });
  return ['longitude\tlatitude\trank\tpopulation\tcapital\tcountry\tname', ...rows].join('\n');
}

/** Returns the features whose row `keep` accepts, with only the properties that it returns. */
function pick(all: FeatureCollection, keep: (row: Row) => Row | false): FeatureCollection {
  const features = all.features.flatMap(({geometry, properties}): Feature[] => {
    const kept = geometry && keep(properties as Row);
    return kept ? [{type: 'Feature', properties: kept, geometry}] : [];
  });
  return {type: 'FeatureCollection', features};
}

/** Joins all lines of a zoom into one feature, each stretch once and as long as possible. */
function stitch(lines: FeatureCollection): FeatureCollection {
  const whole = topology({layer: lines});
  const {geometries} = whole.objects.layer;
  const zooms = [...new Set(geometries.map(({properties}) => Number((properties as Row).zoom)))];
  const features = zooms.map((zoom): Feature => {
    const group = geometries.filter(({properties}) => (properties as Row).zoom === zoom);
    const geometry = mesh(whole, {type: 'GeometryCollection', geometries: group});
    return {type: 'Feature', properties: {zoom}, geometry};
  });
  return {type: 'FeatureCollection', features};
}

function compact(layer: FeatureCollection, scale: DerivedScale): Topology {
  const weighed = presimplify(topology({layer}));
  const simple = simplify(filter(weighed, filterWeight(weighed, BEND[scale])), BEND[scale]);
  return quantize(simple, GRID);
}
