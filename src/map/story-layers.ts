import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import {type Scheme, theme} from '../theme.ts';
import {IMAGE, LAYER, SOURCE} from './ids.ts';

const isMain: ExpressionSpecification = ['==', ['get', 'rank'], 'main'];
const isMainRoute: ExpressionSpecification = ['boolean', ['get', 'main'], false];
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/** The story's layers below the basemap's labels: areas and routes. */
export function areaLayers(scheme: Scheme): LayerSpecification[] {
  const region: ExpressionSpecification = ['==', ['get', 'shape'], 'region'];
  const within: ExpressionSpecification = ['==', ['get', 'shape'], 'circle'];
  const emphasis = (most: number): ExpressionSpecification => ['case', isSelected, most, most / 2];
  return [
    {
      id: LAYER.regionFill,
      type: 'fill',
      source: SOURCE.areas,
      filter: region,
      paint: {'fill-color': scheme.region, 'fill-opacity': ['case', isSelected, 1, 0.6]},
    },
    {
      id: LAYER.regionLine,
      type: 'line',
      source: SOURCE.areas,
      filter: region,
      layout: {'line-join': 'round'},
      paint: {
        'line-color': scheme.story,
        'line-opacity': emphasis(0.8),
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 1.2],
      },
    },
    {
      id: LAYER.circleFill,
      type: 'fill',
      source: SOURCE.areas,
      filter: within,
      paint: {'fill-color': scheme.storyFill, 'fill-opacity': emphasis(0.16)},
    },
    {
      id: LAYER.circleLine,
      type: 'line',
      source: SOURCE.areas,
      filter: within,
      minzoom: 4,
      paint: {
        'line-color': scheme.story,
        'line-width': 1.4,
        'line-dasharray': [3, 2.4],
        'line-opacity': emphasis(1),
      },
    },
  ];
}

/** The story's layers above everything: routes, places and their labels. The last layer places its labels first. */
export function placeLayers(scheme: Scheme): LayerSpecification[] {
  const {place, route} = theme;
  return [
    {
      id: LAYER.routeCasing,
      type: 'line',
      source: SOURCE.routes,
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
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {
        'line-color': scheme.story,
        'line-width': ['case', isMainRoute, route.main, route.other],
        'line-opacity': ['case', isHovered, 1, isMainRoute, 1, 0.85],
      },
    },
    {
      id: LAYER.routeArrow,
      type: 'symbol',
      source: SOURCE.routes,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 140,
        'icon-image': IMAGE.arrow,
        'icon-size': ['case', isMainRoute, 0.42, 0.32],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {'icon-color': scheme.story, 'icon-halo-color': scheme.halo, 'icon-halo-width': 1},
    },
    {
      id: LAYER.placeRing,
      type: 'circle',
      source: SOURCE.places,
      paint: {
        'circle-radius': ['case', isMain, place.main + 7, place.secondary + 8],
        'circle-color': scheme.story,
        'circle-opacity': ['case', isSelected, 0.12, 0],
        'circle-stroke-color': scheme.story,
        'circle-stroke-width': 1.6,
        'circle-stroke-opacity': ['case', isSelected, 1, isHovered, 0.45, 0],
      },
    },
    {
      id: LAYER.placeDot,
      type: 'circle',
      source: SOURCE.places,
      layout: {'circle-sort-key': ['case', isMain, 1, 0]},
      paint: {
        'circle-radius': ['case', isMain, place.main, place.secondary],
        'circle-color': ['case', isMain, scheme.story, isSelected, scheme.story, scheme.ink],
        'circle-stroke-color': scheme.halo,
        'circle-stroke-width': 1.6,
      },
    },
    placeLabel(LAYER.secondaryLabel, ['!', isMain], {
      font: theme.fonts.map.regular,
      size: theme.label.secondary,
      colour: ['case', isSelected, scheme.ink, isHovered, scheme.ink, scheme.muted],
      halo: scheme.halo,
    }),
    {
      id: LAYER.routeLabel,
      type: 'symbol',
      source: SOURCE.routes,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': theme.fonts.map.distance,
        'text-size': theme.label.distance,
        'text-offset': [0, -0.9],
        'text-letter-spacing': 0.01,
        'text-max-angle': 40,
      },
      paint: {
        'text-color': scheme.story,
        'text-halo-color': scheme.halo,
        'text-halo-width': theme.label.halo,
      },
    },
    placeLabel(LAYER.mainLabel, isMain, {
      font: theme.fonts.map.bold,
      size: theme.label.main,
      colour: scheme.ink,
      halo: scheme.halo,
    }),
    {
      id: LAYER.placeRoom,
      type: 'symbol',
      source: SOURCE.places,
      layout: {
        'icon-image': IMAGE.room,
        'icon-size': ['case', isMain, 0.85, 0.55],
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
    },
  ];
}

function placeLabel(
  id: string,
  filter: ExpressionSpecification,
  look: {font: string[]; size: number; colour: string | ExpressionSpecification; halo: string},
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.places,
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': look.font,
      'text-size': look.size,
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'bottom-left',
        'top-right',
        'bottom-right',
      ],
      'text-radial-offset': 0.75,
      'text-justify': 'auto',
      'text-padding': 1,
      'text-max-width': 12,
    },
    paint: {'text-color': look.colour, 'text-halo-color': look.halo, 'text-halo-width': theme.label.halo},
  };
}
