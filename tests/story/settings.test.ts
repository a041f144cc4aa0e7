import {expect, test} from 'vitest';
import {readSettings} from '../../src/story/settings.ts';

test.each([
  ['', {theme: 'auto', start: 'auto', unit: 'mi', language: 'en'}],
  ['?theme=dark&units=nmi&lang=ko&start=map', {theme: 'dark', start: 'map', unit: 'nmi', language: 'ko'}],
  ['?theme=loud&units=leagues&lang=!&start=now', {theme: 'auto', start: 'auto', unit: 'mi', language: 'en'}],
])('the query %s is read as %o, over a story in English and miles', (search, settings) => {
  expect(readSettings(new URLSearchParams(search), {language: 'en', unit: 'mi'})).toEqual(settings);
});
