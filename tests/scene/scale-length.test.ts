import {expect, test} from 'vitest';
import {scaleLength} from '../../src/scene/scale-length.ts';

test.each([
  ['km', 2, 2000, 'km'],
  ['km', 12, 1, 'km'],
  ['km', 16, 100, 'm'],
  ['mi', 16, 500, 'ft'],
  ['nmi', 17, 50, 'm'],
] as const)('in %s at zoom %d the scale is of %d %s', (unit, zoom, length, name) => {
  const scale = scaleLength({center: [7.4, 47.2], zoom}, unit);
  expect(scale).toMatchObject({length, unit: name, latitude: 47});
  expect(scale.pixels).toBeGreaterThan(44);
  expect(scale.pixels).toBeLessThanOrEqual(110);
});
