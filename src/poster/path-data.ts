import type {GeoContext} from 'd3-geo';
import {ringArea} from '../scene/ring-area.ts';

type Point = [x: number, y: number];
type Piece = {points: Point[]; closed: boolean};

/** Receives what d3-geo draws and returns it as the `d` of a path. */
export type PathData = GeoContext & {toString(): string};

/**
 * Creates a context that rounds to whole units and writes every step relative to the last. Omits rings of less than
 * `leastArea` square units and lines without length.
 */
export function pathData(leastArea: number): PathData {
  const pieces: Piece[] = [];
  return {
    beginPath() {},
    moveTo(x, y) {
      pieces.push({points: [[Math.round(x), Math.round(y)]], closed: false});
    },
    lineTo(x, y) {
      const points = pieces.at(-1)!.points;
      const [lastX, lastY] = points.at(-1)!;
      const next: Point = [Math.round(x), Math.round(y)];
      if (next[0] !== lastX || next[1] !== lastY) points.push(next);
    },
    closePath() {
      pieces.at(-1)!.closed = true;
    },
    arc() {},
    toString: () => write(pieces.filter(piece => isSeen(piece, leastArea))),
  };
}

function isSeen({points, closed}: Piece, leastArea: number): boolean {
  return closed ? ringArea(points) >= leastArea : points.length > 1;
}

/**
 * Writes pieces. After an m, numbers without a letter are lines; without h and v the text is longer, but compresses
 * better.
 */
function write(pieces: Piece[]): string {
  let data = '';
  let [penX, penY] = [0, 0];
  for (const {points, closed} of pieces) {
    for (const [index, [x, y]] of points.entries()) {
      data += (index === 0 ? `m${x - penX}` : signed(x - penX)) + signed(y - penY);
      [penX, penY] = [x, y];
    }
    if (!closed) continue;
    data += 'z';
    [penX, penY] = points[0]!;
  }
  return data;
}

/** A minus sign separates numbers without a space. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
