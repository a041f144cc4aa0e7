import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Feature, FeatureCollection, Geometry, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {type Atlas, countriesOf, landOf, readAtlas} from './basemap-atlas.ts';
import {bordersOf, coastOf} from './basemap-borders.ts';
import {readCities} from './basemap-cities.ts';
import {cityZoom, lakeZoom, regionZoom, riverZoom} from './basemap-detail.ts';
import {countryLabel} from './basemap-labels.ts';
import {unwrapLines, unwrapPolygons} from './basemap-unwrap.ts';
import {type BorderPolicy, readBorderPolicy} from './border-policy.ts';

/** The tiles' layers in the order that they stand in a tile. */
export const LAYERS = [
  'land',
  'countries',
  'lakes',
  'rivers',
  'regions',
  'borders',
  'coast',
  'cities',
  'country_labels',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** The features of one layer for the zooms `from` to `to`; a property `zoom` says at which a feature first appears. */
export type LayerPart = {layer: LayerName; from: number; to: number; features: FeatureCollection};

/** The last zoom that is cut; closer ones are drawn from its tiles. */
export const MAX_ZOOM = 6;

/** Where the basemap's committed sources are, below the project's root. */
export const SOURCES = 'geo/basemap';

/** The border policy of the project at `root`. Throws as `readBorderPolicy` does. */
export function projectPolicy(root: string): BorderPolicy {
  const file = `${SOURCES}/borders.yaml`;
  return readBorderPolicy(readFileSync(join(root, file), 'utf8'), file);
}

/** Everything that is cut into tiles, from the sources of the project at `root`. Longitudes run on past ±180. */
export function basemapLayers(root: string): LayerPart[] {
  const source = (name: string) => readFileSync(join(root, SOURCES, name), 'utf8');
  const policy = projectPolicy(root);
  const atlas = {'110m': readAtlas('110m', policy), '50m': readAtlas('50m', policy), '10m': readAtlas('10m', policy)};
  return [
    ...atlasParts(atlas['110m'], policy, 0, 1),
    ...atlasParts(atlas['50m'], policy, 2, 3),
    ...atlasParts(atlas['10m'], policy, 4, MAX_ZOOM),
    {layer: 'lakes', from: 0, to: 3, features: derived(source('lakes-50m.json'), lakeZoom)},
    {layer: 'lakes', from: 4, to: MAX_ZOOM, features: derived(source('lakes-10m.json'), lakeZoom)},
    {layer: 'rivers', from: 3, to: 3, features: derived(source('rivers-50m.json'), riverZoom)},
    {layer: 'rivers', from: 4, to: MAX_ZOOM, features: derived(source('rivers-10m.json'), riverZoom)},
    {layer: 'regions', from: 3, to: MAX_ZOOM, features: derived(source('regions-10m.json'), regionZoom)},
    {layer: 'cities', from: 4, to: MAX_ZOOM, features: cities(source('cities.tsv'), source('names.yaml'))},
    {layer: 'country_labels', from: 1, to: MAX_ZOOM - 1, features: countryLabels(atlas['50m'])},
  ];
}

function atlasParts(atlas: Atlas, policy: BorderPolicy, from: number, to: number): LayerPart[] {
  const {border, disputed, region} = bordersOf(atlas, policy);
  const countries = countriesOf(atlas).map(({country, geometry}) =>
    one(unwrapPolygons(geometry), {iso: country})
  );
  const parts: [LayerName, Feature[]][] = [
    ['land', [one(unwrapPolygons(landOf(atlas)))]],
    ['countries', countries],
    ['borders', [one(multiLine(border), {kind: 'border'}), one(multiLine(disputed), {kind: 'disputed'})]],
    ['coast', [one(multiLine(coastOf(atlas)))]],
    ['regions', [one(multiLine(region))]],
  ];
  return parts.map(([layer, features]) => ({layer, from, to, features: collection(features)}));
}

/** The features of a derived topology, whose one property, a rank or zoom of Natural Earth, becomes our `zoom`. */
function derived(json: string, zoomOf: (value: number) => number): FeatureCollection {
  const topology: Topology<{layer: GeometryCollection<{rank: number} | {zoom: number}>}> = JSON.parse(json);
  const {features} = feature(topology, topology.objects.layer);
  return collection(
    features.map(({geometry, properties}) => {
      const value = 'rank' in properties ? properties.rank : properties.zoom;
      return one(geometry, {zoom: zoomOf(value)});
    })
  );
}

function cities(table: string, renames: string): FeatureCollection {
  return collection(
    readCities(table, renames).map(city => {
      const {position, population, name} = city;
      return one({type: 'Point', coordinates: position}, {name, population, zoom: cityZoom(city)});
    })
  );
}

function countryLabels(atlas: Atlas): FeatureCollection {
  return collection(
    countriesOf(atlas).flatMap(({country, geometry}) => {
      const label = countryLabel(country, unwrapPolygons(geometry));
      if (!label) return [];
      return [one({type: 'Point', coordinates: label.position}, {iso: country, zoom: label.zoom})];
    })
  );
}

function multiLine(lines: Position[][]): Geometry {
  return {type: 'MultiLineString', coordinates: unwrapLines(lines)};
}

function one(geometry: Geometry, properties: Record<string, string | number> = {}): Feature {
  return {type: 'Feature', properties, geometry};
}

function collection(features: Feature[]): FeatureCollection {
  return {type: 'FeatureCollection', features};
}
