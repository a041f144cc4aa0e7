import type {MapGeoJSONFeature, Map as MapLibreMap, PointLike} from 'maplibre-gl';
import {nearestTurn} from '../geodesy/nearest-turn.ts';
import {ON_DOT} from '../scene/on-dot.ts';
import type {Selection} from '../story/selection.ts';
import {LAYER} from './ids.ts';

/** A pixel of the map's canvas, from its top left corner. */
export type Pixel = {x: number; y: number};

const ROUTE_REACH = 7;
const LABELS = [LAYER.boldLabel, LAYER.regularLabel];

/**
 * What a click at a pixel selects, `null` for nothing: the dot under it, else the label under it, else the nearest place
 * within a target `target` pixels wide, else a route, else the area of a place.
 */
export function hitAt(map: MapLibreMap, pixel: Pixel, target: number): Selection {
  const nearest = nearestPlace(map, pixel, target / 2);
  if (nearest && nearest.distance <= ON_DOT) return {type: 'place', id: nearest.id};
  const label = first(map, [pixel.x, pixel.y], LABELS);
  if (label) return {type: 'place', id: label.properties.id};
  if (nearest) return {type: 'place', id: nearest.id};
  const route = first(map, around(pixel, ROUTE_REACH), [LAYER.routeLine, LAYER.routeLabel]);
  if (route) return {type: 'fact', id: route.properties.fact};
  const circle = first(map, [pixel.x, pixel.y], [LAYER.circleFill]);
  return circle ? {type: 'place', id: circle.properties.place} : null;
}

function nearestPlace(
  map: MapLibreMap,
  pixel: Pixel,
  reach: number,
): {id: string; distance: number} | undefined {
  const here = map.unproject([pixel.x, pixel.y]);
  return map
    .queryRenderedFeatures(around(pixel, reach), {layers: [LAYER.placeDot]})
    .flatMap(({geometry, properties}) => {
      if (geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      // The world repeats sideways, so measure to the copy under the pointer.
      const copy = nearestTurn(longitude, here.lng);
      const at = map.project([copy, latitude]);
      const distance = Math.hypot(at.x - pixel.x, at.y - pixel.y);
      return distance <= reach ? [{id: String(properties.id), distance}] : [];
    })
    .sort((a, b) => a.distance - b.distance)[0];
}

function first(
  map: MapLibreMap,
  where: PointLike | [PointLike, PointLike],
  layers: string[],
): MapGeoJSONFeature | undefined {
  return map.queryRenderedFeatures(where, {layers})[0];
}

function around({x, y}: Pixel, reach: number): [PointLike, PointLike] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
}
