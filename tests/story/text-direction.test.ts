import {expect, test} from 'vitest';
import {textDirection} from '../../src/story/text-direction.ts';

test.each(['ar', 'he', 'fa-IR', 'ur', 'ckb', 'yi', 'pa-Arab', 'az-Arab', 'dv'])(
  '%s runs to the left',
  language => {
    expect(textDirection(language)).toBe('rtl');
  },
);

test.each(['en', 'uk', 'ja', 'pa', 'az', 'ko', 'zh-Hant', 'ku'])('%s runs to the right', language => {
  expect(textDirection(language)).toBe('ltr');
});
