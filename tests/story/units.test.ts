import {expect, test} from 'vitest';
import {defaultUnit} from '../../src/story/units.ts';

test('defaultUnit is miles where roads are signed in miles, and in Liberia and Myanmar as CLDR has it', () => {
  for (const locale of ['en-US', 'en', 'es-US', 'en-GB', 'EN-gb', 'en-Latn-US', 'cy', 'en-LR', 'my'])
    expect(defaultUnit(locale), locale).toBe('mi');
});

test('defaultUnit takes a language of two letters for its likeliest region, as Intl does', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const language of letters.flatMap(first => letters.map(second => first + second))) {
    const {region = ''} = new Intl.Locale(language).maximize();
    expect(defaultUnit(language), language).toBe(defaultUnit(`und-${region}`));
  }
});

test('defaultUnit is kilometres everywhere else', () => {
  for (const locale of [
    'de',
    'fr-CA',
    'en-CA',
    'en-AU',
    'en-Latn-IE',
    'uk',
    'ko',
    'en-001',
    'zxx',
    'de-u-co-phonebk',
  ]) {
    expect(defaultUnit(locale), locale).toBe('km');
  }
});

test('defaultUnit is kilometres for what is not a locale', () => {
  for (const locale of ['C', 'no locale', '']) expect(defaultUnit(locale)).toBe('km');
});
