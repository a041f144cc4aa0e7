import type {Issue} from './issue.ts';

/** A place in a text: `line` and `column` count from 1, columns in UTF-16 units as editors do. */
export type Spot = {line: number; column: number};

/** What is in a file: its bytes or text, or why it cannot be read, in words. */
export type FileContent = Uint8Array | string | {unreadable: string};

/** The text of one file of a story, or the issues that kept it from being read. */
export type SourceFile = {text: string; issues: []} | {text: undefined; issues: Issue[]};

// Part of every host that runs this code, but not of TypeScript's ECMAScript library.
declare const TextDecoder: new (
  label: 'utf-8',
  options: {fatal: boolean},
) => {decode(bytes: Uint8Array): string};

/**
 * The text of a file's bytes: UTF-8, without byte order mark, lines ending in `\n`. Bytes that are not UTF-8 and a
 * file without any words are issues. `file` is the name for messages.
 */
export function decodeSource(file: string, content: FileContent): SourceFile {
  if (typeof content === 'object' && 'unreadable' in content)
    return fault(file, {line: 1, column: 1}, content.unreadable);
  const decoded = typeof content === 'string' ? content : decodeUtf8(content);
  if (decoded === undefined) return fault(file, brokenSpot(content), notUtf8);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return fault(file, {line: 1, column: 1}, empty);
  return {text, issues: []};
}

/** The line and column of an offset in a text; beyond its end, those of the end. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: before.length - before.lastIndexOf('\n')};
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
  return spotAt(repaired.replace(/\r\n?/g, '\n'), repaired.replace(/\r\n?/g, '\n').indexOf('\uFFFD'));
}

function fault(file: string, spot: Spot, message: string): SourceFile {
  return {text: undefined, issues: [{file, ...spot, path: '', severity: 'error', message}]};
}
