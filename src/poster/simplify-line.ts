import type {Position} from '../geodesy/position.ts';
import type {Pixel} from './projection.ts';

/**
 * Simplifies a line by Douglas and Peucker: keeps the positions needed so that none of the others is farther than
 * `tolerance` pixels from the result. Both ends stay.
 */
export function simplifyLine(
  line: Position[],
  pixelOf: (position: Position) => Pixel,
  tolerance: number,
): Position[] {
  const pixels = line.map(pixelOf);
  const kept = new Set([0, line.length - 1]);
  const split = (from: number, to: number) => {
    let [farthest, most] = [0, tolerance];
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(pixels[index]!, pixels[from]!, pixels[to]!);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === 0) return;
    kept.add(farthest);
    split(from, farthest);
    split(farthest, to);
  };
  split(0, line.length - 1);
  return line.filter((_, index) => kept.has(index));
}

/** The distance from a pixel to the segment between two others. */
function distanceTo({x, y}: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
