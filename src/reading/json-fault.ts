import {visit} from 'jsonc-parser';

/** Where a text stops being JSON, what stands there and what was expected. */
export type JsonFault = {offset: number; found: string; expected: string};

/**
 * Returns the first place where a text breaks the grammar of RFC 8259, or `undefined` if it is JSON. Comments and commas
 * at an end are faults. The messages of `JSON.parse` differ by engine and often name no position.
 *
 * Lists and objects inside each other take room on the stack, so the caller has to limit their depth before.
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
    // At the end of the file this is called for a bracket that is not there, before the error.
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
          // A word is found as a whole: 01 is no 0 with a 1 after it.
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

/** What may stand at an offset. */
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
  // Where a text may stand, only a broken one is a fault.
  const isBroken = expected.startsWith('value') || expected.startsWith('name');
  return {offset, found: 'a quotation mark', expected: isBroken ? SOUND_TEXT : WORDS[expected]};
}
