import {visit} from 'jsonc-parser';

/** Where a text stops being JSON, what was found there and what was expected. */
export type JsonFault = {offset: number; found: string; expected: string};

/**
 * Returns the first place where a text breaks the grammar of RFC 8259, or `undefined` if it is JSON. Comments and
 * trailing commas are faults. (The messages of `JSON.parse` differ by engine and often have no position.)  Nested lists
 * and objects take space on the call stack, so the caller must limit their depth first.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let last: {from: number; to: number; expected: Expected} = {from: 0, to: 0, expected};
  let fault: JsonFault | undefined;

  const begin = (bracket: '{' | '[') => () => {
    open.push(bracket);
    expected = bracket === '{' ? 'name or }' : 'value or ]';
  };
  const afterValue = () => {
    const bracket = open.at(-1);
    expected = bracket === undefined ? 'end' : bracket === '{' ? 'comma or }' : 'comma or ]';
  };
  const end = (offset: number) => {
    // At the end of the file, the parser calls this for a missing bracket, before the error.
    if (offset === text.length) return;
    open.pop();
    afterValue();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin('{'),
        onArrayBegin: begin('['),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty() {
          expected = 'colon';
        },
        onSeparator(character) {
          expected = character === ':' || open.at(-1) === '[' ? 'value' : 'name';
        },
        onLiteralValue(_, offset, length) {
          last = {from: offset, to: offset + length, expected};
          afterValue();
        },
        onError(_, offset) {
          // Take a word as a whole: 01 is not a 0 followed by a 1.
          const isOneWord = offset === last.to && /^\w[\w.]/.test(text.slice(offset - 1, offset + 1));
          fault = isOneWord ? faultAt(text, last.from, last.expected) : faultAt(text, offset, expected);
          throw fault;
        },
      },
      {disallowComments: true, allowTrailingComma: false},
    );
  } catch (error) {
    if (error !== fault) throw error;
  }
  return fault;
}

/** What is allowed at an offset. */
type Expected = keyof typeof WORDS;

const WORDS = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'another name in double quotes after the comma',
  'name or }': 'a name in double quotes or }',
  colon: 'a colon after the name',
  'comma or ]': 'a comma or ] before it',
  'comma or }': 'a comma or } before it',
  end: 'the end of the file',
};

const SOUND_TEXT = 'the text that it opens to end in its line, without a tab or a single backslash';

function faultAt(text: string, offset: number, expected: Expected): JsonFault {
  const found = /^(?:[\w.+-][^ \p{Cc}"{}[\],:]*|\/[/*]|.)/su.exec(text.slice(offset))?.[0];
  if (found === undefined) return {offset, found: 'the end of the file', expected: WORDS[expected]};
  if (found !== '"') return {offset, found: `"${found}"`, expected: WORDS[expected]};
  // Where a text is allowed, only a broken one is a fault.
  const isBroken = expected.startsWith('value') || expected.startsWith('name');
  return {offset, found: 'a quotation mark', expected: isBroken ? SOUND_TEXT : WORDS[expected]};
}
