/**
 * Where a reader has moved the poster: the point of it in the middle of the frame, as fractions of its width and height
 * from its top left, and how much larger than at rest it is.
 */
export type PosterCamera = {x: number; y: number; scale: number};

/** A size in CSS pixels. */
export type Size = {width: number; height: number};

/** CSS pixels from the middle of the frame. */
export type Offset = {x: number; y: number};

/** The poster as it is in the HTML. */
export const REST: PosterCamera = {x: 0.5, y: 0.5, scale: 1};

/** How near a reader can take the poster; its lines are drawn for no more. */
export const NEAREST = 8;

/** Where a point of the poster, in fractions of it, lies in the frame. `size` is the poster's at rest. */
export function offsetOf({x, y, scale}: PosterCamera, size: Size, point: {x: number; y: number}): Offset {
  return {x: (point.x - x) * size.width * scale, y: (point.y - y) * size.height * scale};
}

/** The camera after a drag. */
export function panned(camera: PosterCamera, size: Size, {x, y}: Offset): PosterCamera {
  return kept({
    ...camera,
    x: camera.x - x / (size.width * camera.scale),
    y: camera.y - y / (size.height * camera.scale),
  });
}

/** The camera after zooming by a factor, with what is at `at` staying there. */
export function zoomed(camera: PosterCamera, size: Size, factor: number, at: Offset): PosterCamera {
  const scale = clamp(camera.scale * factor, Math.min(1, camera.scale), NEAREST);
  const shift = 1 / camera.scale - 1 / scale;
  return kept({
    scale,
    x: camera.x + (at.x / size.width) * shift,
    y: camera.y + (at.y / size.height) * shift,
  });
}

/** A camera on the way from one to another, `share` of it gone, so that the way is even on the screen. */
export function between(from: PosterCamera, to: PosterCamera, share: number): PosterCamera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const even = Math.abs(to.scale / from.scale - 1) < 1e-6;
  const gone = even ? share : (1 - from.scale / scale) / (1 - from.scale / to.scale);
  return {scale, x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone};
}

/** The middle of the frame stays on the poster. */
function kept({x, y, scale}: PosterCamera): PosterCamera {
  return {x: clamp(x, 0, 1), y: clamp(y, 0, 1), scale};
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
