import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import {LINE_WIDTHS} from '../scene/line-widths.ts';
import type {Scheme, Theme} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex} from './basemap-tiles.ts';
import {byZoom} from './expressions.ts';
import {fontStack} from './font-stack.ts';

/** The id of the basemap's source in a style. */
export const BASEMAP = 'basemap';

/** The lowest zoom that shows names of the basemap's own. */
export const NAMES_FROM = 2;

/** Draws a feature of the tiles only from the zoom in its properties. */
const appeared: ExpressionSpecification = ['>=', ['zoom'], ['coalesce', ['get', 'zoom'], 0]];

/**
 * Returns the basemap's vector source. Its tiles come through `basemapProtocol`, which must be registered with MapLibre.
 * If the page contains only some tiles, part of a lower zoom's tile replaces each missing one.
 */
export function basemapSource({maxzoom, pack}: BasemapIndex): VectorSourceSpecification & {sparse: boolean} {
  return {
    type: 'vector',
    tiles: [`${BASEMAP_PROTOCOL}://{z}/{x}/{y}`],
    maxzoom,
    sparse: pack !== undefined,
    attribution: 'Made with Natural Earth',
  };
}

/**
 * Returns the layers of the ground, bottom first: water, land, lakes, rivers, and the lines of regions, coasts and
 * countries.
 */
export function groundLayers(scheme: Scheme): LayerSpecification[] {
  return [
    {id: 'basemap-water', type: 'background', paint: {'background-color': scheme.water}},
    {
      id: 'basemap-land',
      type: 'fill',
      source: BASEMAP,
      'source-layer': 'land',
      paint: {'fill-color': scheme.land},
    },
    line('rivers', {
      minzoom: 3,
      // Nearer, their few corners would lead them through streets.
      maxzoom: 9,
      filter: appeared,
      paint: {'line-color': scheme.river, 'line-width': byZoom([3, 0.4], [6, 0.9], [8, 1.6])},
    }),
    {
      id: 'basemap-lakes',
      type: 'fill',
      source: BASEMAP,
      'source-layer': 'lakes',
      filter: appeared,
      paint: {'fill-color': scheme.water, 'fill-outline-color': scheme.coast},
    },
    line('regions', {
      minzoom: 3,
      filter: appeared,
      paint: {'line-color': scheme.regionBorder, 'line-width': byZoom([3, 0.4], [6, 0.8], [8, 1.2])},
    }),
    line('coast', {
      minzoom: LINE_WIDTHS.coast.from,
      paint: {'line-color': scheme.coast, 'line-width': byZoom(...LINE_WIDTHS.coast.stops)},
    }),
    line('borders', {
      filter: ['==', ['get', 'kind'], 'border'],
      paint: {'line-color': scheme.border, 'line-width': byZoom(...LINE_WIDTHS.border.stops)},
    }),
    {
      ...line('borders', {
        filter: ['==', ['get', 'kind'], 'disputed'],
        layout: {'line-cap': 'butt'},
        paint: {
          'line-color': scheme.disputed,
          'line-width': byZoom(...LINE_WIDTHS.border.stops),
          'line-dasharray': [3, 2.5],
        },
      }),
      id: 'basemap-disputed',
    },
  ];
}

/** Returns the unobtrusive names of cities, the least important first. */
export function labelLayers(scheme: Scheme, {label, fonts}: Theme): LayerSpecification[] {
  return [
    {
      id: 'basemap-cities',
      type: 'symbol',
      source: BASEMAP,
      'source-layer': 'cities',
      minzoom: 4,
      filter: appeared,
      layout: {
        // The dot is part of the text, so that it is hidden together with its name.
        'text-field': ['concat', '• ', ['get', 'name']],
        'text-anchor': 'left',
        'text-offset': [-0.2, 0],
        'text-font': fontStack(fonts.sans, 'Regular'),
        'text-size': byZoom([4, label.city], [8, label.city + 1]),
        'text-padding': 6,
        'text-max-width': 30,
        'symbol-sort-key': ['-', ['get', 'population']],
      },
      paint: {'text-color': scheme.cityLabel, 'text-halo-color': scheme.land, 'text-halo-width': 1.2},
    },
  ];
}

function line(
  layer: string,
  style: Pick<LineLayerSpecification, 'minzoom' | 'maxzoom' | 'filter' | 'layout' | 'paint'>,
): LineLayerSpecification {
  const {layout, ...rest} = style;
  return {
    id: `basemap-${layer}`,
    type: 'line',
    source: BASEMAP,
    'source-layer': layer,
    // Round joins would need twice the triangles, and are invisible on lines this thin.
    layout: {'line-cap': 'round', ...layout},
    ...rest,
  };
}
