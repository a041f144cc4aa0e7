import {describe, expect, test} from 'vitest';
import {closeLabels} from '../../../src/build/basemap/close-labels.ts';
import {countryLabel} from '../../../src/build/basemap/country-labels.ts';

function box(west: number, south: number, east: number, north: number): number[][][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

describe('countryLabel', () => {
  test('the name is in the middle of the largest part', () => {
    const label = countryLabel('XX', {
      type: 'MultiPolygon',
      coordinates: [box(0, 0, 2, 2), box(10, -5, 30, 5)],
    });
    expect(label?.position[0]).toBeCloseTo(20, 0);
    expect(label?.position[1]).toBeCloseTo(0, 0);
  });

  test('a country half as wide and high is named one zoom later', () => {
    const zoomOf = (size: number) =>
      countryLabel('XX', {type: 'MultiPolygon', coordinates: [box(0, 0, size, size)]})?.zoom;
    expect(zoomOf(2)! - zoomOf(4)!).toBe(1);
  });

  test('a country too small for its name has none', () => {
    expect(countryLabel('XX', {type: 'MultiPolygon', coordinates: [box(0, 0, 0.01, 0.01)]})).toBeUndefined();
  });
});

describe('closeLabels', () => {
  const countries = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: {iso: 'AA'},
        geometry: {type: 'Polygon' as const, coordinates: box(0, 0, 40, 40)},
      },
    ],
  };
  const first = {country: 'AA', position: [20, 20], zoom: 2};
  const labels = closeLabels(countries, [first]);

  test('a wide country gets more names, all inside it', () => {
    expect(labels.length).toBeGreaterThan(3);
    for (const {position} of labels) {
      expect(position[0]).toSatisfy((longitude: number) => longitude > 0 && longitude < 40);
      expect(position[1]).toSatisfy((latitude: number) => latitude > 0 && latitude < 40);
    }
  });

  test('names of one country keep their distance', () => {
    const all = [first, ...labels];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        const gap = Math.hypot(a.position[0]! - b.position[0]!, a.position[1]! - b.position[1]!);
        expect(gap).toBeGreaterThan(2);
      }
    }
  });
});
