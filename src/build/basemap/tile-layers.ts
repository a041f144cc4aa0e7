import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Feature, FeatureCollection, Geometry, MultiPolygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {packageRoot} from '../package-root.ts';
import {type Atlas, countriesOf, landOf, readAtlas} from './atlas.ts';
import type {BorderPolicy} from './border-policy.ts';
import {bordersOf, coastOf} from './borders.ts';
import {readCities} from './cities.ts';
import {closeLabels} from './close-labels.ts';
import {type CountryLabel, countryLabel} from './country-labels.ts';
import {cityZoom, lakeZoom, regionZoom, riverZoom} from './detail.ts';
import {unwrapLines, unwrapPolygons} from './unwrap.ts';

/** The layers of a tile, in their order. */
export const LAYERS = [
  'land',
  'lakes',
  'rivers',
  'regions',
  'borders',
  'coast',
  'cities',
  'country_labels',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** The features of one layer for the zooms `from` to `to`; a feature's property `zoom` says at which it first appears. */
export type LayerPart = {layer: LayerName; from: number; to: number; features: FeatureCollection};

type Country = Feature<MultiPolygon, {iso: string}>;

/** The last zoom that is cut; closer views are drawn from its tiles. */
export const MAX_ZOOM = 6;

/** Returns everything to cut into tiles under a border policy. Longitudes run on past ±180. */
export function basemapLayers(policy: BorderPolicy): LayerPart[] {
  const source = (name: string) => readFileSync(join(packageRoot(), 'geo/basemap', name), 'utf8');
  const coarsest = atlasParts(readAtlas('110m', policy), policy, 0, 1);
  const coarse = atlasParts(readAtlas('50m', policy), policy, 2, 3);
  const fine = atlasParts(readAtlas('10m', policy), policy, 4, MAX_ZOOM);
  return [
    ...coarsest.parts,
    ...coarse.parts,
    ...fine.parts,
    {layer: 'lakes', from: 0, to: 3, features: derived(source('lakes-50m.json'), lakeZoom)},
    {layer: 'lakes', from: 4, to: MAX_ZOOM, features: derived(source('lakes-10m.json'), lakeZoom)},
    {layer: 'rivers', from: 3, to: 3, features: derived(source('rivers-50m.json'), riverZoom)},
    {layer: 'rivers', from: 4, to: MAX_ZOOM, features: derived(source('rivers-10m.json'), riverZoom)},
    {layer: 'regions', from: 3, to: MAX_ZOOM, features: derived(source('regions-10m.json'), regionZoom)},
    {layer: 'cities', from: 4, to: MAX_ZOOM, features: cities(source('cities.tsv'), source('names.yaml'))},
    ...countryLabels(coarse.countries, fine.countries),
  ];
}

function atlasParts(atlas: Atlas, policy: BorderPolicy, from: number, to: number) {
  const {border, disputed, region} = bordersOf(atlas, policy);
  const countries = countriesOf(atlas).map(
    ({country, geometry}): Country => ({
      type: 'Feature',
      properties: {iso: country},
      geometry: unwrapPolygons(geometry),
    }),
  );
  const layers: [LayerName, Feature[]][] = [
    ['land', [one(unwrapPolygons(landOf(atlas)))]],
    ['borders', [one(multiLine(border), {kind: 'border'}), one(multiLine(disputed), {kind: 'disputed'})]],
    ['coast', [one(multiLine(coastOf(atlas)))]],
    ['regions', [one(multiLine(region))]],
  ];
  const parts = layers.map(([layer, features]) => ({layer, from, to, features: collection(features)}));
  return {countries, parts};
}

/** Reads the features of a derived topology and gives each the zoom at which it first appears. */
function derived<P extends object>(
  json: string,
  zoomOf: (feature: Feature<Geometry, P>) => number,
): FeatureCollection {
  const topology: Topology<{layer: GeometryCollection<P>}> = JSON.parse(json);
  const {features} = feature(topology, topology.objects.layer);
  return collection(features.map(each => one(each.geometry, {zoom: zoomOf(each)})));
}

function cities(table: string, renames: string): FeatureCollection {
  return collection(
    readCities(table, renames).map(city => {
      const {position, population, name} = city;
      return one({type: 'Point', coordinates: position}, {name, population, zoom: cityZoom(city)});
    }),
  );
}

function countryLabels(coarse: Country[], fine: Country[]): LayerPart[] {
  const labels = coarse.flatMap(({geometry, properties}) => countryLabel(properties.iso, geometry) ?? []);
  const points = (list: CountryLabel[]) =>
    collection(
      list.map(({country, position, zoom}) =>
        one({type: 'Point', coordinates: position}, {iso: country, zoom}),
      ),
    );
  return [
    {layer: 'country_labels', from: 1, to: MAX_ZOOM, features: points(labels)},
    {layer: 'country_labels', from: 5, to: MAX_ZOOM, features: points(closeLabels(collection(fine), labels))},
  ];
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
