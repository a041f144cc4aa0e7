import {type Advances, textWidth} from '../../scene/text-width.ts';

/** The type sizes of a title by its number of lines, the best first. */
const TITLES = [
  {lines: 1, sizes: [60, 56, 52, 48, 44]},
  {lines: 2, sizes: [56, 52, 48, 44]},
  {lines: 3, sizes: [44, 40, 36]},
];

const [MOST, SMALLEST] = [3, 36];
/** More characters than the lines hold in any script; longer titles would only cost time. */
const LETTERS = 1000;

/**
 * Breaks a title into lines `room` pixels wide, with the largest type that fits; fewer lines win over larger type. A
 * title too long for three lines ends in an ellipsis.
 */
export function fitTitle(title: string, room: number, advances: Advances): {size: number; lines: string[]} {
  const words = title.slice(0, LETTERS);
  for (const {lines: most, sizes} of TITLES) {
    for (const size of sizes) {
      const lines = balanced(words, size, room, advances);
      if (lines.length <= most) return {size, lines};
    }
  }
  const lines = wrapped(words, SMALLEST, room, advances);
  const rest = lines.slice(MOST - 1).join(' ');
  return {size: SMALLEST, lines: [...lines.slice(0, MOST - 1), cutToWidth(rest, room / SMALLEST, advances)]};
}

/** Cuts a text to at most `ems` ems, ending in an ellipsis if it is wider. */
export function cutToWidth(text: string, ems: number, advances: Advances): string {
  if (textWidth(text, advances) <= ems) return text;
  let used = textWidth('…', advances);
  let cut = '';
  for (const letter of lettersOf(text)) {
    used += textWidth(letter, advances);
    if (used > ems) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** Breaks a title into the fewest lines of a size, as even as possible. */
function balanced(title: string, size: number, room: number, advances: Advances): string[] {
  const fewest = wrapped(title, size, room, advances).length;
  for (let width = room / 2; width < room; width += 20) {
    const lines = wrapped(title, size, width, advances);
    if (lines.length <= fewest) return lines;
  }
  return wrapped(title, size, room, advances);
}

function wrapped(title: string, size: number, room: number, advances: Advances): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ').flatMap(word => pieces(word, room / size, advances))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, advances) * size <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Splits a word into pieces that fit a line; in scripts without spaces, a whole title is one word. */
function pieces(word: string, ems: number, advances: Advances): string[] {
  if (textWidth(word, advances) <= ems) return [word];
  const lines: string[] = [];
  let used = Infinity;
  for (const letter of lettersOf(word)) {
    const width = textWidth(letter, advances);
    used += width;
    if (used <= ems) lines[lines.length - 1] += letter;
    else {
      lines.push(letter);
      used = width;
    }
  }
  return lines;
}

/** Splits a text into what readers see as characters, each with its accents. */
function lettersOf(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
}
