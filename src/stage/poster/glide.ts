import {prefersStillness} from '../../bring-into-view.ts';
import {between, type PosterCamera} from './poster-camera.ts';

/**
 * Animates from one camera to another in the given milliseconds, easing in and out; for readers who prefer reduced
 * motion, draws only the end. Draws the first frame at once. Returns a function that stops it.
 */
export function glide(
  from: PosterCamera,
  to: PosterCamera,
  duration: number,
  draw: (camera: PosterCamera) => void,
): () => void {
  const start = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const share =
      duration === 0 || prefersStillness() ? 1 : Math.min(1, Math.max(0, (now - start) / duration));
    draw(share === 1 ? to : between(from, to, share * share * (3 - 2 * share)));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  step(start);
  return () => cancelAnimationFrame(frame);
}

/** Calls back before the next frame. Returns a function that cancels it. */
export function nextFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}
