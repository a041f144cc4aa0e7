import {textWidth} from '../../scene/text-width.ts';

/** The sizes of a title in so many lines, the best first. */
const TITLES = [
  {lines: 1, sizes: [60, 56, 52, 48, 44]},
  {lines: 2, sizes: [56, 52, 48, 44]},
  {lines: 3, sizes: [44, 40, 36]},
];

const [MOST, SMALLEST] = [3, 36];
/** More letters than these lines hold in any writing; of the rest, only time would come. */
const LETTERS = 1000;

/**
 * A title broken into lines of a width of `room` pixels, as large as it may be: in few lines rather than in large type. One
 * that is too long for three lines ends in an ellipsis.
 */
export function fitTitle(title: string, room: number): {size: number; lines: string[]} {
  const words = title.slice(0, LETTERS);
  for (const {lines: most, sizes} of TITLES) {
    for (const size of sizes) {
      const lines = balanced(words, size, room);
      if (lines.length <= most) return {size, lines};
    }
  }
  const lines = wrapped(words, SMALLEST, room);
  const rest = lines.slice(MOST - 1).join(' ');
  return {size: SMALLEST, lines: [...lines.slice(0, MOST - 1), cutToWidth(rest, room / SMALLEST)]};
}

/** A text in bold type of at most so many ems: if it is wider, it ends in an ellipsis. */
export function cutToWidth(text: string, ems: number): string {
  if (textWidth(text, true) <= ems) return text;
  let used = textWidth('…', true);
  let cut = '';
  for (const letter of lettersOf(text)) {
    used += textWidth(letter, true);
    if (used > ems) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
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
  for (const word of title.split(' ').flatMap(word => pieces(word, room / size))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, true) * size <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit a line; writings without spaces are one word of many. */
function pieces(word: string, ems: number): string[] {
  if (textWidth(word, true) <= ems) return [word];
  const lines: string[] = [];
  let used = Infinity;
  for (const letter of lettersOf(word)) {
    const width = textWidth(letter, true);
    used += width;
    if (used <= ems) lines[lines.length - 1] += letter;
    else {
      lines.push(letter);
      used = width;
    }
  }
  return lines;
}

/** What a reader takes for letters, each with its accents. */
function lettersOf(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
}
