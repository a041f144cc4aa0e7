import {textWidth} from '../scene/text-width.ts';

/** The sizes of a title in so many lines, the best first. */
const TITLES = [
  {lines: 1, sizes: [60, 56, 52, 48, 44]},
  {lines: 2, sizes: [56, 52, 48, 44]},
  {lines: 3, sizes: [44, 40, 36]},
];

/** A title broken into lines of a width of `room` pixels, as large as it may be: in few lines rather than in large type. */
export function fitTitle(title: string, room: number): {size: number; lines: string[]} {
  const tries = TITLES.flatMap(({lines, sizes}) => sizes.map(size => ({size, most: lines})));
  const all = tries.map(({size, most}) => ({size, most, lines: balanced(title, size, room)}));
  return all.find(({lines, most}) => lines.length <= most) ?? all.at(-1)!;
}

/** The title in the fewest lines of a size, and these as even as they can be. */
function balanced(title: string, size: number, room: number): string[] {
  const fewest = wrapped(title, size, room).length;
  for (let width = room / 2; width < room; width += 20) {
    const lines = wrapped(title, size, width);
    if (lines.length <= fewest) return lines;
  }
  return wrapped(title, size, room);
}

function wrapped(title: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, true) * size <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
