import {expect, test} from 'vitest';
import {textScaleOf} from '../../src/scene/text-scale.ts';
import {defaultTheme} from '../../src/theme.ts';

const scaleOf = (width: number) => textScaleOf(width, defaultTheme.label);

test('type shrinks in narrow frames only, and never below what can be read', () => {
  expect([200, 320, 480, 1280].map(scaleOf)).toEqual([0.78, 0.78, 1, 1]);
  expect(scaleOf(390)).toBeCloseTo(0.88, 2);
});
