import {expect, test} from 'vitest';
import {textScaleOf} from '../../src/scene/text-scale.ts';

test('type shrinks in narrow frames only, and never below what can be read', () => {
  expect([200, 320, 480, 1280].map(textScaleOf)).toEqual([0.78, 0.78, 1, 1]);
  expect(textScaleOf(390)).toBeCloseTo(0.88, 2);
});
