import {around, type Box, type Point} from './label-box.ts';

/** From the point of a length to the middle of its nearest line, and from line to line, in ems. */
const RISE = 0.7;
export const LINE = 1.2;
/** Half of a letter's square, in ems. */
const LETTER = 0.32;

/** From the point of a length to the baseline of its nearest line, in ems, as MapLibre has it. */
const BASELINE = {above: -0.433, below: 0.967};

/** The attributes that set an SVG text of one line, or of a first line, at the point 0, 0 as a length. */
export function lengthAttributes({text, below, degrees}: {text: string; below: boolean; degrees: number}) {
  const up = below ? 0 : LINE * (text.split('\n').length - 1);
  return {
    transform: `rotate(${Number(degrees.toFixed(1))})`,
    dy: `${(below ? BASELINE.below : BASELINE.above) - up}em`,
  };
}

/**
 * The boxes of a length above a point, or `below` it, in type of `size` pixels: one for each letter or so, for it is turned by so
 * many degrees clockwise. `widthOf` says how wide words are.
 */
export function lengthBoxes(
  text: string,
  {x, y}: Point,
  size: number,
  {degrees, below}: {degrees: number; below: boolean},
  widthOf: (words: string) => number,
): Box[] {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const words = text.split('\n');
  return words.flatMap((each, line) => {
    const away = RISE + LINE * (below ? line : words.length - 1 - line);
    const up = (below ? -away : away) * size;
    const width = widthOf(each);
    return [...each].map((_, letter) => {
      const along = ((letter + 0.5) / each.length - 0.5) * width;
      return around({x: x + along * right + up * down, y: y + along * down - up * right}, LETTER * size);
    });
  });
}
