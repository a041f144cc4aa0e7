import type {Offset} from './poster/poster-camera.ts';

const STEP = 100;
const PANS: Record<string, Offset> = {
  ArrowLeft: {x: STEP, y: 0},
  ArrowRight: {x: -STEP, y: 0},
  ArrowUp: {x: 0, y: STEP},
  ArrowDown: {x: 0, y: -STEP},
};
const ZOOMS: Record<string, number> = {'+': 1, '=': 1, '-': -1};

/** What a key does to a focused map: a drag in CSS pixels, or a zoom in powers of two. */
export function keyAction(event: KeyboardEvent): {pan: Offset; zoom?: number} | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const [pan, zoom] = [PANS[event.key], ZOOMS[event.key]];
  if (zoom) return {pan: {x: 0, y: 0}, zoom};
  return pan && {pan};
}
