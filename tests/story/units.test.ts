import {expect, test} from 'vitest';
import {defaultUnit} from '../../src/story/units.ts';

test('defaultUnit is miles where roads are signed in miles, and in Liberia and Myanmar as CLDR has it', () => {
  for (const locale of ['en-US', 'en', 'es-US', 'en-GB', 'cy', 'en-LR', 'my'])
    expect(defaultUnit(locale)).toBe('mi');
});

test('defaultUnit is kilometres everywhere else', () => {
  for (const locale of ['de', 'fr-CA', 'en-CA', 'en-AU', 'en-IE', 'uk', 'ko', 'en-001', 'zxx']) {
    expect(defaultUnit(locale), locale).toBe('km');
  }
});

test('defaultUnit is kilometres for what is not a locale', () => {
  for (const locale of ['C', 'no locale', '']) expect(defaultUnit(locale)).toBe('km');
});
