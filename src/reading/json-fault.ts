/** Where a text stops being JSON, what stands there and what was expected. */
export type JsonFault = {offset: number; found: string; expected: string};

/**
 * The first place where a text breaks the grammar of RFC 8259, or `undefined` if it is JSON. The messages of
 * `JSON.parse` differ by engine and often name no position.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: Bracket[] = [];
  let state: State = 'value';
  let offset = skipSpace(text, 0);
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    const next: State | undefined = token === undefined ? undefined : follow(state, token, open);
    if (token === undefined || next === undefined) return faultAt(text, offset, state);
    state = next;
    offset = skipSpace(text, offset + token.length);
  }
  return state === 'end' ? undefined : faultAt(text, offset, state);
}

type Bracket = '{' | '[';
type State = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end';

const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/iuy;

const EXPECTED: Record<State, string> = {
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

/** The state after a token, or `undefined` where the token may not stand. Keeps `open`, the brackets around it. */
function follow(state: State, token: string, open: Bracket[]): State | undefined {
  const isString = token.startsWith('"');
  if (token === ']' || token === '}') {
    if (!state.endsWith(token)) return undefined;
    open.pop();
    return afterValue(open);
  }
  switch (state) {
    case 'value':
    case 'value or ]':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'name or }' : 'value or ]';
      }
      return token === ',' || token === ':' ? undefined : afterValue(open);
    case 'name':
    case 'name or }':
      return isString ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma or ]':
      return token === ',' ? 'value' : undefined;
    case 'comma or }':
      return token === ',' ? 'name' : undefined;
    case 'end':
      return undefined;
  }
}

function afterValue(open: Bracket[]): State {
  const bracket = open.at(-1);
  return bracket === undefined ? 'end' : bracket === '{' ? 'comma or }' : 'comma or ]';
}

function skipSpace(text: string, offset: number): number {
  while (' \t\r\n'.includes(text[offset] ?? '-')) offset++;
  return offset;
}

function faultAt(text: string, offset: number, state: State): JsonFault {
  const found = /^(?:[\w.+-]+|\/[/*]|.)/su.exec(text.slice(offset))?.[0];
  if (found === undefined) return {offset, found: 'the end of the file', expected: EXPECTED[state]};
  if (found !== '"') return {offset, found: `"${found}"`, expected: EXPECTED[state]};
  // Where a text may stand, only a broken one is a fault.
  const isBroken = state.startsWith('value') || state.startsWith('name');
  return {offset, found: 'a quotation mark', expected: isBroken ? SOUND_TEXT : EXPECTED[state]};
}
