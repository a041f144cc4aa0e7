import {expect, test} from 'vitest';
import {countryName} from '../../src/scene/country-name.ts';

test('names are in the language, and in capitals', () => {
  expect(countryName('UA', 'en')).toBe('UKRAINE');
  expect(countryName('UA', 'uk')).toBe('УКРАЇНА');
});

test('a name is plain, but never letters only, and its lines are short', () => {
  expect(countryName('MM', 'en')).toBe('MYANMAR');
  expect(countryName('US', 'en')).toBe('UNITED\nSTATES');
  expect(countryName('KP', 'en')).toBe('NORTH\nKOREA');
  expect(
    countryName('BA', 'en')
      .split('\n')
      .every(line => line.length <= 12),
  ).toBe(true);
});

test('Kosovo has a name, and a code that nobody knows has none', () => {
  expect(countryName('XK', 'en')).toBe('KOSOVO');
  expect(countryName('QX', 'en')).toBe('');
});
