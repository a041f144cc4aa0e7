import {expect, test} from 'vitest';
import {textWidth} from '../../src/scene/text-width.ts';

const advances = new Map([...'Séoul'].map(letter => [letter.codePointAt(0)!, 0.5]));

test('a text is as wide as its letters together, accents that stand apart included', () => {
  expect(textWidth('Séoul', advances)).toBe(2.5);
  expect(textWidth('Séoul'.normalize('NFD'), advances)).toBe(2.5);
});

test('letters that the font lacks have the usual width of their script', () => {
  expect(textWidth('평양', advances)).toBe(2);
  expect(textWidth('東京', advances)).toBe(2);
  expect(textWidth('दिल्ली', advances)).toBeCloseTo(3 * 0.556);
});
