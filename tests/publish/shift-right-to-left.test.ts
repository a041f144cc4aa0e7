import {expect, test} from 'vitest';
import {shiftRightToLeft} from '../../src/publish/pictures/shift-right-to-left.ts';

test('the shifts of a text from right to left are on its last letter', () => {
  expect(shiftRightToLeft('<text class="a" dx="0.8em" dy="-.5em" x="1">مصر</text>')).toBe(
    '<text class="a" x="1"><tspan dx="0 0 0.8em" dy="0 0 -.5em">مصر</tspan></text>',
  );
  expect(shiftRightToLeft('<tspan x="0" dy="1.2em">שלום</tspan>')).toBe(
    '<tspan x="0"><tspan dy="0 0 0 1.2em">שלום</tspan></tspan>',
  );
});

test('lam with alef is one letter, and marks belong to theirs', () => {
  expect(shiftRightToLeft('<text dx="1em">سلا</text>')).toContain('dx="0 1em 0"');
  expect(shiftRightToLeft('<text dx="1em">بِتِ</text>')).toContain('dx="0 0 1em 0"');
});

test('other texts stay as they are', () => {
  for (const text of [
    '<text dx="1em">Bern</text>',
    '<text dx="1em">about 180 كم</text>',
    '<text x="1">مصر</text>',
    '<title dx="1em">مصر</title>',
  ])
    expect(shiftRightToLeft(text)).toBe(text);
});
