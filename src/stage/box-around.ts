import type {Box, Point} from '../scene/label-box.ts';

/**
 * The box around lines and points of the world's square, which repeats itself to the east; each part is taken from the copy
 * that adds least to the box of those before it.
 */
export function boxAround(parts: Point[][]): Box {
  let [left, right] = [Infinity, -Infinity];
  for (const part of parts) {
    const xs = part.map(({x}) => x);
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    const shifts = [0, -1, 1].map(shift => ({
      left: Math.min(left, from + shift),
      right: Math.max(right, to + shift),
    }));
    const best = shifts.reduce((a, b) => (b.right - b.left < a.right - a.left - 1e-9 ? b : a));
    [left, right] = [best.left, best.right];
  }
  const ys = parts.flat().map(({y}) => y);
  return [left, Math.min(...ys), right, Math.max(...ys)];
}
