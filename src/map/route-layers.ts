import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import type {Scheme, Theme} from '../theme.ts';
import {ONE_LINE} from './expressions.ts';
import {fontStack} from './font-stack.ts';
import {IMAGE, LAYER, SOURCE} from './ids.ts';

const isLine: ExpressionSpecification = ['==', ['get', 'part'], 'route'];
const isMainRoute: ExpressionSpecification = ['boolean', ['get', 'main'], false];

/** From this zoom on a route has arrowheads wherever one looks; before, they are where the poster has them. */
const NEAR = 3;

/** The routes as lines with their direction; the one that the article measures is the heaviest. */
export function routeLayers(scheme: Scheme, {route}: Theme): LayerSpecification[] {
  const arrow: SymbolLayerSpecification['layout'] = {
    'icon-image': IMAGE.arrow,
    'icon-size': ['case', isMainRoute, 0.75, 0.6],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  };
  const paint = {'icon-color': scheme.story, 'icon-halo-color': scheme.halo, 'icon-halo-width': 1};
  return [
    {
      id: LAYER.routeCasing,
      type: 'line',
      source: SOURCE.routes,
      filter: isLine,
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {
        'line-color': scheme.halo,
        'line-opacity': 0.7,
        'line-width': ['case', isMainRoute, route.main + 2, route.other + 2],
      },
    },
    {
      id: LAYER.routeLine,
      type: 'line',
      source: SOURCE.routes,
      filter: isLine,
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {
        'line-color': scheme.story,
        'line-width': ['case', isMainRoute, route.main, route.other],
      },
    },
    {
      id: LAYER.routeArrow,
      type: 'symbol',
      source: SOURCE.routes,
      maxzoom: NEAR,
      filter: ['==', ['get', 'part'], 'arrow'],
      layout: {...arrow, 'icon-rotate': ['get', 'angle'], 'icon-rotation-alignment': 'map'},
      paint,
    },
    {
      id: LAYER.nearArrow,
      type: 'symbol',
      source: SOURCE.routes,
      minzoom: NEAR,
      filter: isLine,
      layout: {...arrow, 'symbol-placement': 'line', 'symbol-spacing': 140},
      paint,
    },
  ];
}

/** The lengths of the legs, along them, where `placeTexts` has found room. `textScale` multiplies its size. */
export function routeLabel(scheme: Scheme, theme: Theme, textScale: number): SymbolLayerSpecification {
  return {
    id: LAYER.routeLabel,
    type: 'symbol',
    source: SOURCE.routes,
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fontStack(theme.fonts.serif, 'Bold Italic'),
      'text-size': theme.label.distance * textScale,
      'text-anchor': ['case', ['get', 'below'], 'top', 'bottom'],
      'text-offset': ['case', ['get', 'below'], ['literal', [0, 0.25]], ['literal', [0, -0.25]]],
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': 'viewport',
      'text-max-width': ONE_LINE,
      'text-overlap': 'always',
    },
    paint: {
      'text-color': scheme.story,
      'text-halo-color': scheme.halo,
      'text-halo-width': theme.label.halo,
    },
  };
}

/** Keeps the basemap's names off the routes without drawing anything. */
export function routeRoom(): SymbolLayerSpecification {
  return {
    id: LAYER.routeRoom,
    type: 'symbol',
    source: SOURCE.routes,
    filter: isLine,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 12,
      'icon-image': IMAGE.room,
      'icon-size': 0.3,
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: {'icon-opacity': 0},
  };
}
