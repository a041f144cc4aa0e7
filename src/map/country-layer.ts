import type {SymbolLayerSpecification} from 'maplibre-gl';
import {LETTER_SPACING} from '../scene/country-texts.ts';
import type {Scheme, Theme} from '../theme.ts';
import {ONE_LINE} from './expressions.ts';
import {fontStack} from './font-stack.ts';
import {LAYER, SOURCE} from './ids.ts';

/** The names of countries, quiet, each where `placeTexts` has found room for it. */
export function countryLabel(scheme: Scheme, {label, fonts}: Theme): SymbolLayerSpecification {
  return {
    id: LAYER.countryLabel,
    type: 'symbol',
    source: SOURCE.countries,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fontStack(fonts.sans, 'Regular'),
      'text-size': label.country,
      'text-letter-spacing': LETTER_SPACING,
      'text-max-width': ONE_LINE,
      'text-padding': 4,
      'text-overlap': 'always',
    },
    paint: {'text-color': scheme.countryLabel, 'text-halo-color': scheme.land, 'text-halo-width': 1.2},
  };
}
