import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import type {Rank} from '../story/story.ts';
import {type Scheme, theme} from '../theme.ts';
import {isHovered, isSelected} from './expressions.ts';
import {IMAGE, LAYER, SOURCE} from './ids.ts';
import {HELD_ANCHOR, LABEL_ANCHORS} from './label-anchors.ts';

const isMain: ExpressionSpecification = ['==', ['get', 'rank'], 'main'];

/** The dots of the places, with a ring around what is selected or under the pointer. */
export function placeDots(scheme: Scheme): LayerSpecification[] {
  const {place} = theme;
  return [
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
  ];
}

/**
 * The names of the places of a rank that are not selected, each at a side of its dot where it fits. `textScale` multiplies
 * their size.
 */
export function placeLabel(rank: Rank, scheme: Scheme, textScale: number): SymbolLayerSpecification {
  const main = rank === 'main';
  return {
    id: main ? LAYER.mainLabel : LAYER.secondaryLabel,
    type: 'symbol',
    source: SOURCE.places,
    filter: [
      'all',
      ['==', ['get', 'rank'], rank],
      ['!', ['get', 'selected']],
      ['!', ['get', 'held']],
      ['!=', ['get', 'side'], 'outside'],
    ],
    layout: labelLayout(main, textScale),
    paint: {
      ...labelPaint(main, scheme),
      // Seen from far, a fact's own places need all the room that there is.
      'text-opacity': ['step', ['zoom'], ['case', ['get', 'aside'], 0, 1], 0, 1],
    },
  };
}

/** The names that are held where the poster has them, so that none jumps when the live map takes over. */
export function heldLabels(scheme: Scheme, textScale: number): SymbolLayerSpecification[] {
  const isBold: ExpressionSpecification = ['any', isMain, ['get', 'selected']];
  return [false, true].map(bold => ({
    id: bold ? LAYER.heldMainLabel : LAYER.heldSecondaryLabel,
    type: 'symbol',
    source: SOURCE.places,
    filter: ['all', ['get', 'held'], bold ? isBold : ['!', isBold]],
    layout: {
      ...labelLayout(bold, textScale),
      'text-variable-anchor-offset': HELD_ANCHOR,
      'text-overlap': 'always',
    },
    paint: labelPaint(bold, scheme),
  }));
}

/** The names of the selected places, which are there even where they do not fit. */
export function selectedLabel(scheme: Scheme, textScale: number): SymbolLayerSpecification {
  return {
    id: LAYER.selectedLabel,
    type: 'symbol',
    source: SOURCE.places,
    filter: ['all', ['get', 'selected'], ['!', ['get', 'held']]],
    layout: {...labelLayout(true, textScale), 'text-overlap': 'always'},
    paint: labelPaint(true, scheme),
  };
}

function labelPaint(bold: boolean, scheme: Scheme): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': bold ? scheme.ink : ['case', isHovered, scheme.ink, scheme.muted],
    'text-halo-color': scheme.halo,
    'text-halo-width': theme.label.halo,
  };
}

function labelLayout(bold: boolean, textScale: number): NonNullable<SymbolLayerSpecification['layout']> {
  const {fonts, label} = theme;
  return {
    'text-field': ['get', 'name'],
    'text-font': bold ? fonts.map.bold : fonts.map.regular,
    'text-size': (bold ? label.main : label.secondary) * textScale,
    'text-variable-anchor-offset': LABEL_ANCHORS,
    'text-justify': 'auto',
    'text-padding': 1,
    'text-max-width': 12,
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
