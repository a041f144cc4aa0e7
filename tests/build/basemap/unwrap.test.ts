import {describe, expect, test} from 'vitest';
import {unwrapLines, unwrapPolygons} from '../../../src/build/basemap/unwrap.ts';

describe('unwrapPolygons', () => {
  test('a ring across the antimeridian runs on past 180', () => {
    const ring = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ];
    const [[outer]] = unwrapPolygons({type: 'MultiPolygon', coordinates: [[ring]]}).coordinates as [
      number[][][],
    ];
    expect(outer!.map(([longitude]) => longitude)).toEqual([170, 190, 190, 170, 170]);
  });

  test('a hole is put into the turn of its ring', () => {
    const square = (west: number, east: number, south: number, north: number) => [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const {coordinates} = unwrapPolygons({
      type: 'MultiPolygon',
      coordinates: [[square(170, -160, 50, 70), square(-175, -170, 55, 60)]],
    });
    expect(coordinates[0]![1]![0]).toEqual([185, 55]);
  });

  test('a ring round the south pole is closed along the pole', () => {
    const ring = [-180, -90, 0, 90, 180].map(longitude => [longitude, -70]);
    const [[outer]] = unwrapPolygons({type: 'MultiPolygon', coordinates: [[ring]]}).coordinates as [
      number[][][],
    ];
    expect(outer!.slice(-3)).toEqual([
      [180, -90],
      [-180, -90],
      [-180, -70],
    ]);
  });
});

describe('unwrapLines', () => {
  test('a stretch along the antimeridian is left out and the line goes on behind it', () => {
    const line = [
      [179, 66],
      [180, 66],
      [180, 67],
      [179, 67],
    ];
    expect(unwrapLines([line])).toEqual([
      [
        [179, 66],
        [180, 66],
      ],
      [
        [180, 67],
        [179, 67],
      ],
    ]);
  });

  test('a line across the antimeridian stays one line', () => {
    expect(
      unwrapLines([
        [
          [179, 66],
          [-179, 66],
        ],
      ]),
    ).toEqual([
      [
        [179, 66],
        [181, 66],
      ],
    ]);
  });
});
