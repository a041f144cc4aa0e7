/**
 * The widths of the lines that the live map draws wider from near, at a zoom, as CSS variables in pixels: each interpolated
 * as its layer in src/map/ does.
 */
export function lineWidths(zoom: number): string[] {
  const widths = {
    // The live map has no coast lines below zoom 1, and no line around a circle below 4.
    'coast-width': zoom < 1 ? 0 : between(zoom, [1, 0.3], [4, 0.6], [8, 1]),
    'border-width': between(zoom, [0, 0.4], [3, 0.6], [6, 1], [8, 1.4]),
    'outline-width': between(zoom, [2, 1], [6, 1.4]),
    'circle-width': zoom < 4 ? 0 : 1.4,
  };
  return Object.entries(widths).map(([name, width]) => `--${name}:${Number(width.toFixed(2))}px`);
}

type Stop = [zoom: number, pixels: number];

/** What a zoom gets between the stops on either side of it, or that of the last in its direction. */
function between(zoom: number, ...stops: [Stop, ...Stop[]]): number {
  const after = stops.findIndex(([stop]) => stop > zoom);
  if (after === 0) return stops[0][1];
  if (after < 0) return stops.at(-1)![1];
  const [[from, least], [to, most]] = [stops[after - 1]!, stops[after]!];
  return least + ((zoom - from) / (to - from)) * (most - least);
}
