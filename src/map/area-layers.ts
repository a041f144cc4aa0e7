import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import {LINE_WIDTHS} from '../scene/line-widths.ts';
import type {Scheme, Theme} from '../theme.ts';
import {byZoom, isSelected} from './expressions.ts';
import {LAYER, SOURCE} from './ids.ts';

/**
 * Returns the layers for the outlines of regions and the circles of approximate places, to put below the basemap's
 * labels.
 */
export function areaLayers(scheme: Scheme, theme: Theme): LayerSpecification[] {
  const region: ExpressionSpecification = ['==', ['get', 'shape'], 'region'];
  const within: ExpressionSpecification = ['==', ['get', 'shape'], 'circle'];
  const outline: ExpressionSpecification = ['case', isSelected, 1, theme.outline];
  return [
    {
      id: LAYER.regionFill,
      type: 'fill',
      source: SOURCE.areas,
      filter: region,
      paint: {
        'fill-color': scheme.region,
        'fill-opacity': ['case', isSelected, 1, 0.6],
        // The line layer draws the edge.
        'fill-antialias': false,
      },
    },
    {
      id: LAYER.regionLine,
      type: 'line',
      source: SOURCE.areas,
      filter: region,
      layout: {'line-join': 'round'},
      paint: {
        'line-color': scheme.story,
        'line-opacity': outline,
        'line-width': byZoom(...LINE_WIDTHS.outline.stops),
      },
    },
    {
      id: LAYER.circleFill,
      type: 'fill',
      source: SOURCE.areas,
      filter: within,
      paint: {'fill-color': scheme.storyFill, 'fill-opacity': ['case', isSelected, 0.16, 0.08]},
    },
    {
      id: LAYER.circleLine,
      type: 'line',
      source: SOURCE.areas,
      filter: within,
      minzoom: LINE_WIDTHS.circle.from,
      paint: {
        'line-color': scheme.story,
        'line-width': byZoom(...LINE_WIDTHS.circle.stops),
        'line-dasharray': [3, 2.4],
        'line-opacity': outline,
      },
    },
  ];
}
