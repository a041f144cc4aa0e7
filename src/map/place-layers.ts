import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import type {Scheme, Theme} from '../theme.ts';
import {isHovered, isSelected, ONE_LINE} from './expressions.ts';
import {fontStack} from './font-stack.ts';
import {IMAGE, LAYER, SOURCE} from './ids.ts';
import {LABEL_ANCHORS} from './label-anchors.ts';

const isWhole: ExpressionSpecification = ['!', ['get', 'cut']];
const isMain: ExpressionSpecification = ['==', ['get', 'rank'], 'main'];

/** The dots of the places, with a ring around what is selected or under the pointer. */
export function placeDots(scheme: Scheme, {place, outline}: Theme): LayerSpecification[] {
  return [
    {
      id: LAYER.placeRing,
      type: 'circle',
      source: SOURCE.places,
      filter: isWhole,
      paint: {
        'circle-radius': ['case', isMain, place.main + 7, place.secondary + 8],
        'circle-color': scheme.story,
        'circle-opacity': ['case', isSelected, 0.12, 0],
        'circle-stroke-color': scheme.story,
        'circle-stroke-width': 1.6,
        'circle-stroke-opacity': ['case', isSelected, 1, isHovered, outline, 0],
      },
    },
    {
      id: LAYER.placeDot,
      type: 'circle',
      source: SOURCE.places,
      filter: isWhole,
      layout: {'circle-sort-key': ['case', isMain, 1, 0]},
      paint: {
        'circle-radius': ['case', isMain, place.main, place.secondary],
        'circle-color': ['case', isMain, scheme.story, isSelected, scheme.story, scheme.ink],
        'circle-stroke-color': scheme.halo,
        'circle-stroke-width': 1.6,
      },
    },
  ];
}

/**
 * The names of the places, those that stand out or the others, each where `placeTexts` has found room for it. `textScale`
 * multiplies their size.
 */
export function placeLabel(
  bold: boolean,
  scheme: Scheme,
  {fonts, label}: Theme,
  textScale: number,
): SymbolLayerSpecification {
  return {
    id: bold ? LAYER.boldLabel : LAYER.regularLabel,
    type: 'symbol',
    source: SOURCE.places,
    filter: ['all', ['has', 'side'], ['==', ['get', 'bold'], bold]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fontStack(fonts.sans, bold ? 'Bold' : 'Regular'),
      'text-size': (bold ? label.main : label.secondary) * textScale,
      'text-variable-anchor-offset': LABEL_ANCHORS,
      'text-justify': 'auto',
      'text-padding': 1,
      'text-max-width': ONE_LINE,
      'text-overlap': 'always',
    },
    paint: {
      'text-color': bold ? scheme.ink : ['case', isHovered, scheme.ink, scheme.muted],
      'text-halo-color': scheme.halo,
      'text-halo-width': label.halo,
    },
  };
}

/** Keeps the basemap's names off the edges of what is to be seen without drawing anything. */
export function edgeRoom(): SymbolLayerSpecification {
  return {
    id: LAYER.edgeRoom,
    type: 'symbol',
    source: SOURCE.edges,
    layout: {'icon-image': IMAGE.room, 'icon-size': 0.75, 'icon-padding': 0, 'icon-allow-overlap': true},
    paint: {'icon-opacity': 0},
  };
}

/** Keeps labels off the dots without drawing anything. */
export function placeRoom(): SymbolLayerSpecification {
  return {
    id: LAYER.placeRoom,
    type: 'symbol',
    source: SOURCE.places,
    layout: {
      'icon-image': IMAGE.room,
      'icon-size': ['case', isMain, 0.85, 0.55],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: {'icon-opacity': 0},
  };
}
