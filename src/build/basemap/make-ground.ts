import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Feature, MultiPolygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, Objects, Topology} from 'topojson-specification';
import type {Ground} from '../../poster/ground.ts';
import {worldWidth} from '../../scene/mercator.ts';
import {packageRoot} from '../package-root.ts';
import {type Atlas, landOf, readAtlas, type Scale} from './atlas.ts';
import type {BorderPolicy} from './border-policy.ts';
import {bordersOf} from './borders.ts';
import {lakeZoom} from './detail.ts';
import {toWorld} from './to-world.ts';
import {unwrapLines, unwrapPolygons} from './unwrap.ts';

/**
 * Bends that enclose less than the square of this many pixels are removed. Close views, where coasts have far more bends,
 * remove larger ones.
 */
const BEND = {world: 0.45, near: 1.4};

/** Cached: the ground of a close view takes seconds to make, and each story requests it several times. */
const made = new WeakMap<BorderPolicy, {grounds: Map<string, Ground>; atlases: Map<Scale, Atlas>}>();

/**
 * Returns the ground of a poster at a zoom under a border policy: the content of that zoom's tiles, simplified so that
 * borders and coasts still share their points. Zooms up to 1 share one ground.
 */
export function posterGround(policy: BorderPolicy, zoom: number): Ground {
  const step = Math.max(0, Math.floor(zoom));
  const bend = zoom > 1 ? BEND.near : BEND.world;
  const least = (bend / worldWidth(Math.max(1, Math.ceil(zoom)))) ** 2;
  const {grounds, atlases} = made.get(policy) ?? {grounds: new Map(), atlases: new Map()};
  made.set(policy, {grounds, atlases});
  const key = `${step} ${least}`;
  const scale = scaleOf(step);
  const atlas = atlases.get(scale) ?? weighedAtlas(scale, policy);
  const ground = grounds.get(key) ?? groundOf(step, least, atlas, policy);
  atlases.set(scale, atlas);
  grounds.set(key, ground);
  return ground;
}

function weighedAtlas(scale: Scale, policy: BorderPolicy): Atlas {
  const atlas = readAtlas(scale, policy);
  return {...atlas, topology: weighed(atlas.topology as Topology<Objects>)};
}

function groundOf(step: number, least: number, atlas: Atlas, policy: BorderPolicy): Ground {
  const simple = {...atlas, topology: simplify(atlas.topology as Topology<Objects>, least)};
  const {border, disputed} = bordersOf(simple, policy);
  return {
    land: unwrapPolygons(landOf(simple)),
    lakes: unwrapPolygons(lakesOf(step, least)),
    borders: {type: 'MultiLineString', coordinates: unwrapLines(border)},
    disputed: {type: 'MultiLineString', coordinates: unwrapLines(disputed)},
  };
}

function scaleOf(step: number): Scale {
  if (step < 2) return '110m';
  return step < 4 ? '50m' : '10m';
}

function lakesOf(step: number, least: number): MultiPolygon {
  const file = join(packageRoot(), `geo/basemap/lakes-${step < 4 ? '50m' : '10m'}.json`);
  const topology: Topology<{layer: GeometryCollection}> = JSON.parse(readFileSync(file, 'utf8'));
  // Test the size of a lake before simplifying it, as the tiles do.
  const {features} = feature(topology, topology.objects.layer);
  const seen = features.map(lake => lakeZoom(lake) <= step);
  const simple = simplify(weighed(topology), least);
  const lakes = feature(simple, simple.objects.layer).features.filter((_, index) => seen[index]);
  return {type: 'MultiPolygon', coordinates: lakes.flatMap(polygonsOf)};
}

function polygonsOf({geometry}: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Returns the topology weighted for simplification by the area of each bend, as a share of the Web Mercator square. */
function weighed<O extends Objects>(topology: Topology<O>): Topology<O> {
  const degrees = presimplify(topology);
  const onMap = degrees.arcs.map(arc => arc.map(toWorld));
  const bends = presimplify({...degrees, arcs: onMap});
  const arcs = degrees.arcs.map((arc, i) =>
    arc.map((position, j) => [position[0]!, position[1]!, bends.arcs[i]![j]![2]!]),
  );
  return {...degrees, arcs};
}
