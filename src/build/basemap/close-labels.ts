import type {FeatureCollection} from 'geojson';
import GeoJSONVT, {type LegacyFeature} from 'geojson-vt';
import polylabel from 'polylabel';
import type {CountryLabel} from './country-labels.ts';
import {fromWorld, largestRing, toWorld, type WorldPoint} from './to-world.ts';

type WorldLabel = CountryLabel & {point: WorldPoint};

const EXTENT = 4096;
/**
 * The zooms at which names are added; `apart` is the least distance between two names of a country and `room` the free
 * space around each, both in tiles of the zoom. `atBorders` adds names only in tiles with a border, where they matter
 * most.
 */
const ZOOMS = [
  {zoom: 5, apart: 0.8, room: 0.1, atBorders: false},
  {zoom: 5, apart: 0.35, room: 0.05, atBorders: true},
  {zoom: 6, apart: 0.5, room: 0.1, atBorders: false},
  {zoom: 7, apart: 0.8, room: 0.1, atBorders: true},
  {zoom: 8, apart: 0.8, room: 0.1, atBorders: true},
];

/**
 * Returns additional names for close views, so that each view names its countries: one in each tile and country that has
 * room, away from the names that the country already has. `countries` have their code as `iso`; `labels` are the
 * existing names.
 */
export function closeLabels(countries: FeatureCollection, labels: CountryLabel[]): CountryLabel[] {
  const last = ZOOMS.at(-1)!.zoom;
  const index = new GeoJSONVT(countries, {
    maxZoom: last,
    indexMaxZoom: last,
    indexMaxPoints: 0,
    extent: EXTENT,
    buffer: 0,
  });
  const placed = labels.map(label => ({...label, point: toWorld(label.position)}));
  for (const {zoom, apart, room, atBorders} of ZOOMS) {
    const tiles = index.tileCoords.filter(({z}) => z === zoom).sort((a, b) => a.y - b.y || a.x - b.x);
    for (const {x, y} of tiles) {
      const here = index.getTile(zoom, x, y)?.features ?? [];
      if (atBorders && here.length < 2) continue;
      for (const country of here) {
        const label = labelIn(country, room, zoom, x, y);
        const isNear = (other: WorldLabel) =>
          other.country === label?.country && distance(other.point, label.point) * 2 ** zoom < apart;
        if (label && !placed.some(isNear)) placed.push(label);
      }
    }
  }
  return placed.slice(labels.length);
}

function labelIn(
  {tags, geometry}: LegacyFeature,
  room: number,
  z: number,
  x: number,
  y: number,
): WorldLabel | undefined {
  const centre = polylabel([largestRing(geometry as WorldPoint[][]).ring], 16);
  if (centre.distance < room * EXTENT) return undefined;
  const point: WorldPoint = [(x + centre[0] / EXTENT) / 2 ** z, (y + centre[1] / EXTENT) / 2 ** z];
  return {country: String(tags?.iso), position: fromWorld(point), zoom: z, point};
}

function distance([ax, ay]: WorldPoint, [bx, by]: WorldPoint): number {
  return Math.hypot(ax - bx, ay - by);
}
