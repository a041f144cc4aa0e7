import type {Box, Point} from './label-box.ts';
import type {Room} from './room.ts';

/** A country's name to place: its code, the points that it may be at, the best first, and how large it is in CSS pixels. */
export type CountryText = {iso: string; points: Point[]; width: number; height: number};

/** Between two letters, and from line to line, in ems. */
export const LETTER_SPACING = 0.14;
const LINE = 1.2;
/** From a name's middle to the baseline of a line in the middle, in ems. */
const BASELINE = 0.36;

/** How large a country's name is in type of `size` pixels; `widthOf` says how wide words are. */
export function countrySize(name: string, size: number, widthOf: (words: string) => number) {
  const lines = name.split('\n');
  const widths = lines.map(line => widthOf(line) + LETTER_SPACING * size * [...line].length);
  return {width: Math.max(...widths), height: LINE * size * lines.length};
}

/** A country's name line by line, each with the distance in ems down from the baseline before; the first from the name's middle. */
export function countryLines(name: string): {words: string; down: number}[] {
  const lines = name.split('\n');
  return lines.map((words, index) => ({
    words,
    down: index === 0 ? BASELINE - ((lines.length - 1) * LINE) / 2 : LINE,
  }));
}

/** Of each country that has room the point that its name is at, by its number among the country's points. */
export function placeCountries(countries: CountryText[], room: Room): Map<string, number> {
  const placed = new Map<string, number>();
  for (const {iso, points, width, height} of countries) {
    const boxes = points.map(({x, y}): Box => [x - width / 2, y - height / 2, x + width / 2, y + height / 2]);
    const index = boxes.findIndex(box => room.has([box], ''));
    if (index < 0) continue;
    room.take([boxes[index]!]);
    placed.set(iso, index);
  }
  return placed;
}
