import {around, type Box, overlap, type Point} from './label-box.ts';

/** How far apart the boxes along a line are, and how far they reach, in CSS pixels. */
const STEP = 6;
const REACH = 3;

/** The room that lines take in a frame: boxes along each, close together. */
export function lineBoxes(lines: Point[][], frame: Box): Box[] {
  return lines.flatMap(line =>
    line.flatMap((to, index) => {
      const from = line[index - 1] ?? to;
      const [east, south] = [to.x - from.x, to.y - from.y];
      const steps = Math.ceil(Math.hypot(east, south) / STEP) || 1;
      return Array.from({length: steps}, (_, step) =>
        around({x: to.x - (east * step) / steps, y: to.y - (south * step) / steps}, REACH),
      ).filter(box => overlap(box, frame) > 0);
    }),
  );
}
