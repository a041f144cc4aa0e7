import {createRequire} from 'node:module';
import {booleanPointInPolygon} from '@turf/turf';
import type {Feature, MultiPolygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Position} from '../geodesy/position.ts';

type LandTopology = Topology<{land: GeometryCollection}>;

const require = createRequire(import.meta.url);
let land: Feature<MultiPolygon>[] | undefined;

/** Whether a position is on land, by Natural Earth at 1 : 50 million: true to some kilometres. */
export function isLand(position: Position): boolean {
  land ??= readLand();
  return land.some(each => booleanPointInPolygon(position, each));
}

function readLand(): Feature<MultiPolygon>[] {
  const topology: LandTopology = require('world-atlas/land-50m.json');
  return feature(topology, topology.objects.land).features as Feature<MultiPolygon>[];
}
