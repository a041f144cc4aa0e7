import type {MapCamera} from '../scene/camera-limits.ts';
import {latitudeOf, mercator, worldWidth} from '../scene/mercator.ts';
import {scaleLength, scaleWords} from '../scene/scale-length.ts';
import type {Unit} from '../story/story.ts';

/** From farther away a view has no single scale: the bar is that of a latitude within 60° of the equator. */
const FAR = 3;

/**
 * Sets the scale bar of a frame for a camera, in a unit and in the words that the HTML has: for the middle of the part that is visible
 * above `bottom` hidden pixels. The style hides it on the globe, which has no single scale.
 */
export function setScale(frame: HTMLElement, {zoom, center}: MapCamera, bottom: number, unit: Unit): void {
  const bar = frame.querySelector<HTMLElement>('.map-scale');
  if (!bar) return;
  const {scale = '', equator = '', north = '', south = ''} = bar.dataset;
  const visible = latitudeOf(mercator(center).y - bottom / 2 / worldWidth(zoom));
  const at = zoom < FAR ? Math.max(-60, Math.min(60, visible)) : visible;
  const {length, unit: name, pixels, latitude} = scaleLength({zoom, center: [center[0], at]}, unit);
  bar.textContent = scaleWords(length.toLocaleString(document.documentElement.lang), name, latitude, {
    scale,
    equator,
    north,
    south,
  });
  bar.style.setProperty('--bar', `${pixels}px`);
}
