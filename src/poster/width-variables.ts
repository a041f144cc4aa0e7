import {LINE_WIDTHS, type LineWidth} from '../scene/line-widths.ts';

/** Returns the line widths at a zoom as declarations of CSS variables in pixels: `--coast-width:0.3px`. */
export function widthVariables(zoom: number): string[] {
  return Object.entries(LINE_WIDTHS).map(
    ([name, width]) => `--${name}-width:${Number(widthAt(zoom, width).toFixed(2))}px`,
  );
}

/** Interpolates like MapLibre: outside the stops, the width is that of the nearest one. */
function widthAt(zoom: number, {from = Number.NEGATIVE_INFINITY, stops}: LineWidth): number {
  if (zoom < from) return 0;
  const after = stops.findIndex(([stop]) => stop > zoom);
  if (after === 0) return stops[0][1];
  if (after < 0) return stops.at(-1)![1];
  const [[start, least], [end, most]] = [stops[after - 1]!, stops[after]!];
  return least + ((zoom - start) / (end - start)) * (most - least);
}
