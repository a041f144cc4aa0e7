import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {jsonFault} from '../../src/reading/json-fault.ts';

test.each(['{}', '[]', ' [1, -0.5e+3, true, null, "a\\u00e9\\n", {"a": {"b": []}}] ', '"text"', '0'])(
  'jsonFault(%j) finds nothing',
  text => {
    expect(jsonFault(text)).toBeUndefined();
  },
);

test.each([
  ['', 0, 'the end of the file'],
  ['{"a": 1,}', 8, '"}"'],
  ['[1, 2,]', 6, '"]"'],
  ['[1 2]', 3, '"2"'],
  ['{"a" 1}', 5, '"1"'],
  ["{'a': 1}", 1, '"\'"'],
  ['[NaN]', 1, '"NaN"'],
  ['[01]', 1, '"01"'],
  ['[tru]', 1, '"tru"'],
  ['[1.]', 1, '"1."'],
  ['{,}', 1, '","'],
  ['[1] [2]', 4, '"["'],
  ['{"a": {}', 8, 'the end of the file'],
  ['[1}', 2, '"}"'],
  ['{"a": "b\nc"}', 6, 'a quotation mark'],
  ['{"a": 1 "b": 2}', 8, 'a quotation mark'],
  ['[1] // end', 4, '"//"'],
  ['{"a": [1', 8, 'the end of the file'],
])('jsonFault(%j) is at offset %i', (text, offset, found) => {
  expect(jsonFault(text)).toMatchObject({offset, found});
});

test('jsonFault tells a missing comma from a text that does not end', () => {
  expect(jsonFault('{"a": 1 "b": 2}')?.expected).toBe('a comma or } before it');
  expect(jsonFault('["a" "b"]')?.expected).toBe('a comma or ] before it');
  expect(jsonFault('{"a": "b}')?.expected).toMatch(/^the text that it opens to end in its line/);
  expect(jsonFault('{"a": 1, "b: 2}')?.expected).toMatch(/^the text that it opens to end in its line/);
});

test('jsonFault expects the bracket that is missing at the end', () => {
  expect(jsonFault('{"a": {}')?.expected).toBe('a comma or } before it');
  expect(jsonFault('[[1]')?.expected).toBe('a comma or ] before it');
});

test('jsonFault agrees with JSON.parse on every text that lacks one character of a real one', () => {
  const text = readFileSync('tests/cases/good/minimal/places.geojson', 'utf8');
  for (let offset = 0; offset < text.length; offset++) {
    const shorter = text.slice(0, offset) + text.slice(offset + 1);
    expect(jsonFault(shorter) === undefined, `without the character at ${offset}`).toBe(isJson(shorter));
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
