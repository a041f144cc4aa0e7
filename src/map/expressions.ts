import type {ExpressionSpecification} from 'maplibre-gl';

/** Whether a feature belongs to the selection, which the map keeps as feature state. */
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Whether the pointer is over a feature, which the map keeps as feature state. */
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/** Returns a number interpolated linearly between the given zooms. */
export function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** A text width, in ems, that no text reaches: texts break only at their own line breaks. */
export const ONE_LINE = 1000;
