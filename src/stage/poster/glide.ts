import {prefersStillness} from '../../bring-into-view.ts';
import {between, type PosterCamera} from './poster-camera.ts';

/**
 * Draws the way from one camera to another in so many milliseconds, slow at both ends, or only its end for who prefers
 * less motion. The first is drawn at once. Returns what ends it.
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

/** Calls before the next frame. Returns what ends it. */
export function nextFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}
