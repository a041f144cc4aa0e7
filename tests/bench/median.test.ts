import {expect, test} from 'vitest';
import {median, percentile} from './median.ts';

test('the median of an odd count is the middle, of an even one between the two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 5])).toBe(7);
  expect(median([])).toBeUndefined();
});

test('a percentile is the number that its share does not exceed', () => {
  const numbers = Array.from({length: 100}, (_, index) => index + 1);
  expect(percentile(numbers, 0.95)).toBe(95);
  expect(percentile([16, 40], 0.95)).toBe(40);
  expect(percentile([16], 0.5)).toBe(16);
  expect(percentile([], 0.5)).toBeUndefined();
});
