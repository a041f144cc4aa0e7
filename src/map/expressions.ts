import type {ExpressionSpecification} from 'maplibre-gl';

/** Whether a feature belongs to what is selected, which the map keeps as its feature state. */
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Whether the pointer is over a feature, which the map keeps as its feature state. */
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/** A number that changes evenly from one zoom to the next of those given. */
export function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** So many ems no text is wide: none is broken over lines but where it says so. */
export const ONE_LINE = 1000;
