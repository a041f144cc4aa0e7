import {createRequire} from 'node:module';
import {booleanPointInPolygon} from '@turf/turf';
import type {Position} from 'geojson';
import {feature, merge} from 'topojson-client';
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {suggest} from '../../reading/nearest.ts';
import type {BorderPolicy} from './border-policy.ts';
import {unwrapPolygons} from './unwrap.ts';

/** The scales of Natural Earth in world-atlas, coarsest first. */
export type Scale = '110m' | '50m' | '10m';

/** A country or area: its `id` in the border policy, and the country that it is coloured as. */
export type Entity = {id: string; country: string | null};

/** The countries of one scale under the border policy. Neighbours share arcs. */
export type Atlas = {
  scale: Scale;
  topology: Topology;
  entities: GeometryCollection<Entity>;
};

type WorldAtlas = Topology<{countries: GeometryCollection<{name: string}>; land: GeometryCollection}>;
type Area = (Polygon | MultiPolygon) & {properties: Entity};

/**
 * Returns the countries of world-atlas at a scale, with the policy's areas reassigned. Throws an error that says what to
 * do if the policy does not fit the atlas.
 */
export function readAtlas(scale: Scale, policy: BorderPolicy): Atlas {
  const topology: WorldAtlas = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`);
  const areas = topology.objects.countries.geometries.map((geometry): Area => {
    const {id, properties, ...shape} = geometry as (Polygon | MultiPolygon) & {properties: {name: string}};
    return {...shape, properties: entityOf(id, properties.name, policy)} as Area;
  });
  const moved = policy.moves.reduce((before, move) => moveArea(topology, before, move, policy.file), areas);
  return {scale, topology, entities: {type: 'GeometryCollection', geometries: moved}};
}

/** Returns all land as one geometry. */
export function landOf({topology, entities}: Atlas) {
  return merge(topology, entities.geometries as Area[]);
}

/** Returns the geometry of each country, with all areas coloured as it. Omits areas that belong to no country. */
export function countriesOf({topology, entities}: Atlas) {
  const areas = entities.geometries as Area[];
  const countries = new Set(areas.flatMap(({properties}) => properties.country ?? []));
  return [...countries].sort().map(country => ({
    country,
    geometry: merge(
      topology,
      areas.filter(({properties}) => properties.country === country),
    ),
  }));
}

function entityOf(numeric: string | number | undefined, name: string, policy: BorderPolicy): Entity {
  if (numeric !== undefined) {
    // Unicode's region data, which Intl contains, maps each numeric code to the alphabetic one.
    const code = new Intl.Locale(`und-${numeric}`).region!;
    return {id: code, country: policy.countries[code] ?? code};
  }
  const country = policy.countries[name];
  if (country === undefined) {
    throw new Error(
      `${policy.file}: expected "${name}" under countries, found none. Add the country it is filled as, or null.`,
    );
  }
  return {id: name, country};
}

function moveArea(
  topology: Topology,
  areas: Area[],
  move: BorderPolicy['moves'][number],
  file: string,
): Area[] {
  const owner = areas.find(({properties}) => properties.id === move.from);
  if (!owner) {
    const known = areas.map(({properties}) => properties.id);
    throw new Error(
      `${file}: move "${move.id}" is from "${move.from}", which the atlas does not have. ${suggest(move.from, known)}`,
    );
  }
  const parts = owner.type === 'Polygon' ? [owner.arcs] : owner.arcs;
  const part = parts.find(arcs => contains(topology, arcs, move.at));
  if (!part) {
    throw new Error(
      `${file}: move "${move.id}": no polygon of ${move.from} contains [${move.at.join(', ')}]. Correct "at" or "from".`,
    );
  }
  const left: Area = {...owner, type: 'MultiPolygon', arcs: parts.filter(arcs => arcs !== part)};
  const moved: Area = {type: 'Polygon', arcs: part, properties: {id: move.id, country: move.to}};
  return [...areas.map(area => (area === owner ? left : area)), moved];
}

/**
 * Tests on the plane, since some of the source's smallest rings wind the wrong way and would hold the rest of the
 * sphere.
 */
function contains(topology: Topology, arcs: number[][], at: Position): boolean {
  const {coordinates} = feature(topology, {type: 'Polygon', arcs}).geometry;
  return booleanPointInPolygon(at, unwrapPolygons({type: 'MultiPolygon', coordinates: [coordinates]}));
}
