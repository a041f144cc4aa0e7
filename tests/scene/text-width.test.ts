import {expect, test} from 'vitest';
import {textWidth} from '../../src/scene/text-width.ts';

/** In thousandths of an em, by the advance widths of Helvetica and Helvetica-Bold in Adobe's font metrics. */
test.each([
  ['Moscow', false, 833 + 556 + 500 + 500 + 556 + 722],
  ['New Delhi', false, 722 + 556 + 722 + 278 + 722 + 556 + 222 + 556 + 222],
  ['Edmonton', false, 667 + 556 + 833 + 556 + 556 + 278 + 556 + 556],
  ['Washington', true, 944 + 556 + 556 + 611 + 278 + 611 + 611 + 333 + 611 + 611],
  ['Kursk front', true, 667 + 55 + 611 + 389 + 556 + 556 + 278 + 333 + 389 + 611 + 611 + 333],
  ['Pyongyang', true, 667 + 556 + 611 + 611 + 611 + 556 + 556 + 611 + 611],
])('%s is as wide as in Helvetica to 5 %%', (text, bold, width) => {
  expect(Math.abs(textWidth(text, bold) / (width / 1000) - 1)).toBeLessThan(0.05);
});

test('accents take no width, and Hangul and Chinese one em a letter', () => {
  expect(textWidth('Séoul', false)).toBe(textWidth('Seoul', false));
  expect(textWidth('평양', false)).toBe(2);
  expect(textWidth('東京', false)).toBe(2);
});
