import type {MapCamera} from '../scene/camera-limits.ts';
import {scaleLength, scaleWords} from '../scene/scale-length.ts';
import type {Unit} from '../story/story.ts';

/** Sets the scale bar of a frame for a camera, in a unit and in the words that the HTML has. The style hides it on the globe, which has no one scale. */
export function setScale(frame: HTMLElement, camera: MapCamera, unit: Unit): void {
  const bar = frame.querySelector<HTMLElement>('.map-scale');
  if (!bar) return;
  const {scale = '', equator = '', north = '', south = ''} = bar.dataset;
  const {length, pixels, latitude} = scaleLength(camera, unit);
  bar.textContent = scaleWords(length.toLocaleString(document.documentElement.lang), unit, latitude, {
    scale,
    equator,
    north,
    south,
  });
  bar.style.setProperty('--bar', `${pixels}px`);
}
