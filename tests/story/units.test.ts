import {expect, test} from 'vitest';
import type {Unit} from '../../src/story/story.ts';
import {unitOfClaims} from '../../src/story/units.ts';

const claim = (unit: Unit) => ({claim: {value: 1, unit, qualifier: 'about' as const}});

test.each<[Parameters<typeof unitOfClaims>[0], Unit]>([
  [[], 'km'],
  [[{}], 'km'],
  [[{}, claim('mi')], 'mi'],
  [[claim('km'), claim('nmi'), claim('nmi')], 'nmi'],
  [[claim('mi'), claim('km')], 'mi'],
])('of %o the unit is %s', (facts, unit) => {
  expect(unitOfClaims(facts)).toBe(unit);
});
