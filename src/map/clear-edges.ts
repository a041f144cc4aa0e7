import type {FeatureCollection, MultiPoint} from 'geojson';
import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import {latitudeOf, mercator, worldWidth} from '../scene/mercator.ts';
import type {ClearFrame} from './map-texts.ts';

/** The distance between the points, in CSS pixels: less than the height of a name. */
const STEP = 12;

/**
 * Returns points along the edges of the visible part of a flat map, and of what covers it. They keep the basemap's names
 * away from these edges, where MapLibre would let them be cut off.
 */
export function clearEdges(
  {center, zoom}: MapCamera,
  {width, height, right, bottom, controls}: ClearFrame,
): FeatureCollection<MultiPoint, object> {
  const [east, south] = [width - right, height - bottom];
  const edges: Box[] = [
    [0, 0, east, 0],
    [0, south, east, south],
    [0, 0, 0, south],
    [east, 0, east, south],
  ];
  const world = worldWidth(zoom);
  const middle = mercator(center);
  const coordinates = [...edges, ...controls].flatMap(([left, top, right, bottom]) =>
    steps(left, right).flatMap(x =>
      steps(top, bottom).map(
        (y): Position => [
          ((x - width / 2) / world + middle.x - 0.5) * 360,
          latitudeOf((y - height / 2) / world + middle.y),
        ],
      ),
    ),
  );
  const geometry: MultiPoint = {type: 'MultiPoint', coordinates};
  return {type: 'FeatureCollection', features: [{type: 'Feature', geometry, properties: {}}]};
}

/** Returns even steps from one pixel to another, both included. */
function steps(from: number, to: number): number[] {
  const count = Math.ceil((to - from) / STEP);
  return Array.from({length: count + 1}, (_, step) => (count ? from + (step * (to - from)) / count : from));
}
