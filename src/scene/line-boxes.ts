import {around, type Box, overlap, type Point} from './label-box.ts';

/** The distance between the boxes along a line, and how far each extends, in CSS pixels. */
const STEP = 6;
const REACH = 3;

/** Returns the space that lines take up in a frame: closely spaced boxes along each. */
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
