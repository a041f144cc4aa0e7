import {around, type Box, type Point} from './label-box.ts';

/** From the point of a length up to the middle of its last line, and from line to line, in ems. */
const RISE = 0.7;
const LINE = 1.2;

/**
 * The boxes of a length above a point, in type of `size` pixels: one for each letter or so, for it is turned by so many
 * degrees clockwise. `widthOf` says how wide words are.
 */
export function lengthBoxes(
  text: string,
  {x, y}: Point,
  size: number,
  degrees: number,
  widthOf: (words: string) => number,
): Box[] {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  return text
    .split('\n')
    .reverse()
    .flatMap((words, line) => {
      const up = (RISE + LINE * line) * size;
      const width = widthOf(words);
      return [...words].map((_, letter) => {
        const along = ((letter + 0.5) / words.length - 0.5) * width;
        return around({x: x + along * right + up * down, y: y + along * down - up * right}, size / 2);
      });
    });
}
