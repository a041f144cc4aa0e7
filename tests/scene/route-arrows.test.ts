import {expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {routeArrows} from '../../src/scene/route-arrows.ts';

const equator = (from: number, to: number): Position[] =>
  Array.from({length: to - from + 1}, (_, step) => [from + step, 0]);

test('a short route has one arrowhead, in its middle', () => {
  const [arrow, ...others] = routeArrows(equator(10, 50));
  expect(arrow!.position[0]).toBeCloseTo(30);
  expect(arrow!.angle).toBe(0);
  expect(others).toEqual([]);
});

test('a longer one has an even number at even steps, none in its middle', () => {
  const places = (line: Position[]) =>
    routeArrows(line).map(({position: [longitude]}) => Number(longitude.toFixed(6)));
  expect(places(equator(0, 120))).toEqual([30, 90]);
  expect(places(equator(0, 240))).toEqual([30, 90, 150, 210]);
  // On across the antimeridian, as the line itself does.
  expect(places(equator(100, 340))).toEqual([130, 190, 250, 310]);
});

test('it points where the route leads, clockwise from east', () => {
  const [south] = routeArrows([
    [0, 10],
    [0, -10],
  ]);
  expect(south).toEqual({position: [0, 0], angle: 90});
  const [west] = routeArrows(equator(0, 20).toReversed());
  expect(Math.abs(west!.angle)).toBe(180);
});
