import type {Issue} from './issue.ts';
import {blankUnprintable, unprintableIn} from './unprintable.ts';

/** A place in a text: `line` and `column` count from 1, columns in UTF-16 units as in editors. */
export type Spot = {line: number; column: number};

/** The content of a file: its bytes or text, or the reason, in words, why it cannot be read. */
export type FileContent = Uint8Array | string | {unreadable: string};

/** The text of a story file, with issues about its characters; no text if it cannot be read at all. */
export type SourceFile = {text: string | undefined; issues: Issue[]};

// Every host that runs this code has it, but TypeScript's ECMAScript library does not.
declare const TextDecoder: new (
  label: 'utf-8',
  options: {fatal: boolean},
) => {decode(bytes: Uint8Array): string};

/**
 * Decodes a file's bytes as UTF-8, without byte order mark, with lines ending in `\n`. Bytes that are not UTF-8 and a
 * file without any words are issues. So are unprintable characters, the first of each line; each is replaced with a
 * space. `file` is the name for messages.
 */
export function decodeSource(file: string, content: FileContent): SourceFile {
  if (typeof content === 'object' && 'unreadable' in content)
    return fault(file, {line: 1, column: 1}, content.unreadable);
  const decoded = typeof content === 'string' ? content : decodeUtf8(content);
  if (decoded === undefined) return fault(file, brokenSpot(content), notUtf8);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return fault(file, {line: 1, column: 1}, empty);
  const issues = text.split('\n').flatMap((line, index): Issue[] => {
    const found = unprintableIn(line);
    if (!found) return [];
    const {offset, message} = found;
    return [{file, line: index + 1, column: offset + 1, path: '', severity: 'error', message}];
  });
  return {text: issues.length > 0 ? blankUnprintable(text) : text, issues};
}

/** Returns a function that finds the line and column of an offset in a text; beyond the end, those of the end. */
export function spotFinder(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    const at = Math.min(offset, text.length);
    let [line, next] = [0, starts.length];
    while (next - line > 1) {
      const middle = (line + next) >> 1;
      if (starts[middle]! <= at) line = middle;
      else next = middle;
    }
    return {line: line + 1, column: at - starts[line]! + 1};
  };
}

const notUtf8 =
  'Found bytes that are not UTF-8; expected UTF-8 throughout. Save the file as UTF-8 and repair what stands here.';
const empty =
  'Found nothing: the file is missing or empty. Write it; geo/README.md has an example of each file.';

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenSpot(content: Uint8Array | string): Spot {
  const repaired =
    typeof content === 'string' ? content : new TextDecoder('utf-8', {fatal: false}).decode(content);
  const text = repaired.replace(/\r\n?/g, '\n');
  return spotFinder(text)(text.indexOf('\uFFFD'));
}

function fault(file: string, spot: Spot, message: string): SourceFile {
  return {text: undefined, issues: [{file, ...spot, path: '', severity: 'error', message}]};
}
