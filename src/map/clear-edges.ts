import type {FeatureCollection, MultiPoint} from 'geojson';
import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import {latitudeOf, mercator, worldWidth} from '../scene/mercator.ts';
import type {ClearFrame} from './map-texts.ts';

/** How close together the points are, in CSS pixels: less than a name is high. */
const STEP = 12;

/**
 * Points along the edges of what is to be seen of a flat map at a camera, and on what lies over it. The basemap's names
 * keep off them, or MapLibre would let the edges cut them.
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

/** From one pixel to another in even steps, both included. */
function steps(from: number, to: number): number[] {
  const count = Math.ceil((to - from) / STEP);
  return Array.from({length: count + 1}, (_, step) => (count ? from + (step * (to - from)) / count : from));
}
