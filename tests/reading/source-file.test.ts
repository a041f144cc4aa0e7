import {expect, test} from 'vitest';
import {decodeSource, spotFinder} from '../../src/reading/source-file.ts';

test('decodeSource takes bytes and texts alike, without byte order mark and with \\n at the end of lines', () => {
  const text = '\uFEFFone\r\ntwo\rthree\n';
  expect(decodeSource('a', text).text).toBe('one\ntwo\nthree\n');
  expect(decodeSource('a', new TextEncoder().encode(text)).text).toBe('one\ntwo\nthree\n');
});

test('decodeSource finds the first byte that is not UTF-8', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('Kyiv\r\nZo'), 0xeb, 0x0a]);
  expect(decodeSource('a.md', bytes)).toMatchObject({
    text: undefined,
    issues: [{file: 'a.md', line: 2, column: 3}],
  });
});

test('decodeSource takes nothing but white space for nothing', () => {
  expect(decodeSource('a.md', ' \n\t')).toMatchObject({text: undefined, issues: [{line: 1, column: 1}]});
});

test('spotFinder counts lines and columns from 1', () => {
  const spotAt = spotFinder('ab\ncd');
  expect(spotAt(0)).toEqual({line: 1, column: 1});
  expect(spotAt(4)).toEqual({line: 2, column: 2});
  expect(spotAt(99)).toEqual({line: 2, column: 3});
});
