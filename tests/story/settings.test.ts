import {expect, test} from 'vitest';
import {readSettings} from '../../src/story/settings.ts';

test.each([
  ['', 'de-DE', {theme: 'auto', start: 'auto', unit: 'km', language: 'en'}],
  ['', 'en-US', {theme: 'auto', start: 'auto', unit: 'mi', language: 'en'}],
  [
    '?theme=dark&units=nmi&lang=ko&start=map',
    'de-DE',
    {theme: 'dark', start: 'map', unit: 'nmi', language: 'ko'},
  ],
  [
    '?theme=loud&units=leagues&lang=!&start=now',
    'de-DE',
    {theme: 'auto', start: 'auto', unit: 'km', language: 'en'},
  ],
])('the query %s of a reader in %s is read as %o', (search, locale, settings) => {
  expect(readSettings(new URLSearchParams(search), 'en', locale)).toEqual(settings);
});
