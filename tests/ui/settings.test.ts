import {expect, test} from 'vitest';
import {readSettings} from '../../src/ui/settings.ts';

test.each([
  ['', 'de-DE', {theme: 'auto', unit: 'km', language: 'en'}],
  ['', 'en-US', {theme: 'auto', unit: 'mi', language: 'en'}],
  ['?theme=dark&units=nmi&lang=ko', 'de-DE', {theme: 'dark', unit: 'nmi', language: 'ko'}],
  ['?theme=loud&units=leagues&lang=!', 'de-DE', {theme: 'auto', unit: 'km', language: 'en'}],
])('the query %s of a reader in %s is read as %o', (search, locale, settings) => {
  expect(readSettings(search, 'en', locale)).toEqual(settings);
});
