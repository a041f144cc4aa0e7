import {ON_DOT} from '../../scene/on-dot.ts';
import type {Selection} from '../../story/selection.ts';
import type {Outline} from '../outline.ts';
import {selectionFromHash} from '../selection-from-hash.ts';
import type {PosterMap} from './poster-map.ts';

/** Half the width of a touch target, in CSS pixels. */
const NEAR_DOT = 22;

/**
 * What a click on the poster selects, `null` for none: the dot under it, else the label under it, else the nearest place
 * within a touch target, else a route. A link activated by a key selects its own target.
 */
export function posterTarget(
  event: MouseEvent,
  outline: Outline,
  at: {x: number; y: number},
  poster: PosterMap,
): Selection {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const linked = selectionFromHash(link?.getAttribute('href') ?? '', outline);
  if (event.detail === 0) return linked;
  const onDot = poster.placeAt(at, ON_DOT);
  if (onDot) return {type: 'place', id: onDot};
  const onLabel = event.target instanceof SVGTextElement && linked?.type === 'place';
  if (onLabel) return linked;
  const near = poster.placeAt(at, NEAR_DOT);
  return near ? {type: 'place', id: near} : linked;
}
