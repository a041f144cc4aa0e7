import {booleanPointInPolygon, polygon} from '@turf/turf';
import {describe, expect, test} from 'vitest';
import {positionInside, selfCrossings, turningOf, unwrapRing} from '../../src/geodesy/polygon.ts';
import type {Position} from '../../src/geodesy/position.ts';

const square: Position[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

describe('unwrapRing', () => {
  test('leaves a ring alone that does not cross the antimeridian', () => {
    expect(unwrapRing(square)).toEqual(square);
  });

  test('continues longitudes past 180 eastwards and past -180 westwards', () => {
    const east: Position[] = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 0],
    ];
    expect(unwrapRing(east).map(([longitude]) => longitude)).toEqual([179, 181, 181, 179]);
    expect(unwrapRing(east.slice(1, 4).concat([east[1]!])).map(([longitude]) => longitude)).toEqual([
      -179, -179, -181, -179,
    ]);
  });
});

describe('turningOf', () => {
  test('is twice the area, positive anticlockwise and negative clockwise', () => {
    expect(turningOf(square)).toBe(8);
    expect(turningOf([...square].reverse())).toBe(-8);
  });

  test('is 0 for a ring on a line', () => {
    const line: Position[] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ];
    expect(turningOf(line)).toBe(0);
  });
});

describe('selfCrossings', () => {
  test('finds none in a square and one in a bow tie', () => {
    const bow: Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(selfCrossings([square])).toEqual([]);
    expect(selfCrossings([bow])[0]).toEqual([1, 1]);
  });
});

describe('positionInside', () => {
  test('is in the arm of a letter C, not in its gap', () => {
    const c: Position[] = [
      [0, 0],
      [9, 0],
      [9, 1],
      [2, 1],
      [2, 8],
      [9, 8],
      [9, 9],
      [0, 9],
      [0, 0],
    ];
    expect(positionInside([c])).toEqual([1, 4.5]);
  });

  test('is beside a hole in the middle', () => {
    const hole: Position[] = [
      [0.2, 0.5],
      [0.2, 1.5],
      [1, 1.5],
      [1, 0.5],
      [0.2, 0.5],
    ];
    expect(positionInside([square, hole])).toEqual([1.5, 1]);
  });

  test('is between -180 and 180 for an area across the antimeridian', () => {
    const [longitude] = positionInside([
      [
        [179, 0],
        [185, 0],
        [185, 2],
        [179, 2],
        [179, 0],
      ],
    ]);
    expect(longitude).toBe(-178);
  });

  test('is inside of every star of a seeded hundred, as Turf sees it', () => {
    let state = 7;
    const next = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    for (let round = 0; round < 100; round++) {
      const star = Array.from({length: 12}, (_, index): Position => {
        const [angle, reach] = [(index / 12) * 2 * Math.PI, 0.2 + 4 * next()];
        return [reach * Math.cos(angle), reach * Math.sin(angle)];
      });
      const ring = [...star, star[0]!];
      expect(booleanPointInPolygon(positionInside([ring]), polygon([ring]))).toBe(true);
    }
  });
});
