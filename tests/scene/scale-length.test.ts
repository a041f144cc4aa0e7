import {expect, test} from 'vitest';
import {scaleLength} from '../../src/scene/scale-length.ts';

test.each([
  ['km', 2, 1000, 'km'],
  ['km', 12, 1, 'km'],
  ['km', 16, 50, 'm'],
  ['mi', 16, 200, 'ft'],
  ['nmi', 17, 20, 'm'],
] as const)('in %s at zoom %d the scale is of %d %s', (unit, zoom, length, name) => {
  const scale = scaleLength({center: [7.4, 47.2], zoom}, unit);
  expect(scale).toMatchObject({length, unit: name, latitude: 47});
  expect(scale.pixels).toBeGreaterThan(43);
  expect(scale.pixels).toBeLessThanOrEqual(110);
});
