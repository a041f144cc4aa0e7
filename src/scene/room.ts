import {around, type Box, type Point} from './label-box.ts';

/** How wide the cells are that a frame is divided into, in CSS pixels. */
const CELL = 2;
/** So far from a line a text that is not its own stays. */
const NEAR = 8;
const TAKEN = -1;

/** Lines of a frame with the id of what each belongs to; some are drawn twice, in copies of the world. */
export type Line = {id: string; points: Point[]};

/** What of a frame is free for lengths. */
export type Room = {
  take(boxes: Box[]): void;
  /** Whether boxes are in the frame, on nothing that is taken, and near no line but those of an id. */
  has(boxes: Box[], id: string): boolean;
};

/** The room in a frame with lines, which take their own and keep what is near them for themselves. */
export function roomIn(frame: Box, lines: Line[]): Room {
  const columns = Math.ceil((frame[2] - frame[0]) / CELL);
  const rows = Math.ceil((frame[3] - frame[1]) / CELL);
  const size = Math.max(0, columns) * Math.max(0, rows);
  const taken = new Uint8Array(size);
  /** 0, the number of the only line that is near, from 1, or `TAKEN` by several. */
  const near = new Int16Array(size);
  const numbers = new Map([...new Set(lines.map(({id}) => id))].map((id, index) => [id, index + 1]));
  const cells = (box: Box, use: (cell: number) => void) => {
    const [left, top, right, bottom] = box.map((edge, side) => (edge - frame[side % 2]!) / CELL) as Box;
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(rows, bottom); row++)
      for (let column = Math.max(0, Math.floor(left)); column < Math.min(columns, right); column++)
        use(row * columns + column);
  };
  const take = (box: Box) =>
    cells(box, cell => {
      taken[cell] = 1;
    });

  for (const {id, points} of lines) {
    const number = numbers.get(id)!;
    for (const point of alongLine(points, CELL, frame)) {
      take(around(point, 0.5));
      cells(around(point, NEAR), cell => {
        near[cell] = near[cell] === 0 || near[cell] === number ? number : TAKEN;
      });
    }
  }
  return {
    take: boxes => boxes.forEach(take),
    has(boxes, id) {
      const own = numbers.get(id);
      return boxes.every(box => {
        let free = box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3];
        cells(box, cell => {
          free &&= taken[cell] === 0 && (near[cell] === 0 || near[cell] === own);
        });
        return free;
      });
    },
  };
}

/** Points along a line, `step` pixels apart, as far as it is in or near a frame. */
function alongLine(line: Point[], step: number, [left, top, right, bottom]: Box): Point[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to;
    if (Math.max(from.x, to.x) < left - NEAR || Math.min(from.x, to.x) > right + NEAR) return [];
    if (Math.max(from.y, to.y) < top - NEAR || Math.min(from.y, to.y) > bottom + NEAR) return [];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step) || 1;
    return Array.from({length: steps}, (_, at) => ({
      x: to.x - ((to.x - from.x) * at) / steps,
      y: to.y - ((to.y - from.y) * at) / steps,
    }));
  });
}
