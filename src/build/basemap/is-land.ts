import {createRequire} from 'node:module';
import {flatten} from '@turf/turf';
import type {Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Position} from '../../geodesy/position.ts';

type LandTopology = Topology<{land: GeometryCollection}>;
type Side = [from: Position, to: Position];

const require = createRequire(import.meta.url);
let coasts: Side[][] | undefined;

/** Whether a position is on land, by Natural Earth at 1 : 50 million: accurate to a few kilometres. */
export function isLand([longitude, latitude]: Position): boolean {
  coasts ??= readCoasts();
  const crossed = (coasts[bandOf(latitude)] ?? []).filter(([[x1, y1], [x2, y2]]) => {
    if (y1 > latitude === y2 > latitude) return false;
    return x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1) > longitude;
  });
  return crossed.length % 2 === 1;
}

/**
 * Reads all coasts, by the degree of latitude they are in. The coasts east of a position, on its parallel, tell land
 * from sea.
 */
function readCoasts(): Side[][] {
  const topology: LandTopology = require('world-atlas/land-50m.json');
  const bands: Side[][] = Array.from({length: 181}, () => []);
  for (const {geometry} of flatten(feature(topology, topology.objects.land)).features) {
    for (const ring of (geometry as Polygon).coordinates as Position[][]) {
      for (const [index, to] of ring.entries()) {
        const from = ring[index - 1];
        if (!from) continue;
        const [south, north] = [from[1], to[1]].sort((a, b) => a - b) as [number, number];
        for (let band = bandOf(south); band <= bandOf(north); band++) bands[band]!.push([from, to]);
      }
    }
  }
  return bands;
}

function bandOf(latitude: number): number {
  return Math.floor(latitude) + 90;
}
