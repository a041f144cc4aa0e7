import type {Position} from 'geojson';
import {expect, test} from 'vitest';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {posterGround} from '../../../src/build/basemap/make-ground.ts';
import {project} from '../../support/project.ts';

const policy = projectPolicy(project);
const world = posterGround(policy, 0.6);

test('borders end on the coast or on another border: what is simplified goes on sharing points', () => {
  const shared = new Map<string, number>();
  const count = (position: Position) => shared.set(String(position), (shared.get(String(position)) ?? 0) + 1);
  for (const position of world.land.coordinates.flat(2)) count(position);
  const lines = [...world.borders.coordinates, ...world.disputed.coordinates];
  for (const position of lines.flat()) count(position);
  // The policy's own lines begin and end where it says.
  for (const {positions} of policy.lines) positions.forEach(count);
  const ends = lines.flatMap(line => [line[0]!, line.at(-1)!]);
  expect(ends.filter(end => shared.get(String(end)) === 1)).toEqual([]);
});

test('zooms up to 1 have the same ground, nearer ones more', () => {
  expect(posterGround(policy, -0.3)).toEqual(world);
  const points = (positions: Position[][][]) => positions.flat(2).length;
  expect(points(posterGround(policy, 2.2).land.coordinates)).toBeGreaterThan(
    3 * points(world.land.coordinates),
  );
});

test('the border policy holds: the line at Perekop is disputed', () => {
  const near = ([x, y]: Position) => Math.abs(x! - 34) < 1.2 && Math.abs(y! - 46) < 0.5;
  const fine = posterGround(policy, 3);
  expect(fine.disputed.coordinates.flat().some(near)).toBe(true);
  expect(fine.borders.coordinates.flat().some(near)).toBe(false);
});
