import type {Theme} from '../theme.ts';

/**
 * Returns the scale of the story's labels in a frame of a width, by a theme's type: 1, or less in narrow frames; in
 * steps of 0.02.
 */
export function textScaleOf(width: number, {smallest, fullFrom}: Theme['label']): number {
  const share = (width - 320) / (fullFrom - 320);
  const scale = smallest + (1 - smallest) * Math.max(0, Math.min(1, share));
  return Math.round(scale * 50) / 50;
}
