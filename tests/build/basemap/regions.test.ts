import {booleanClockwise, booleanPointInPolygon} from '@turf/turf';
import type {Position} from 'geojson';
import {describe, expect, test} from 'vitest';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {regionNames, regionOutline} from '../../../src/build/basemap/regions.ts';
import {project} from '../../support/project.ts';

const policy = projectPolicy(project);

describe('regionOutline', () => {
  const kursk = regionOutline(policy, 'RUS', 'Kursk')!;

  test('Kursk is a closed ring that holds the city and Sudzha', () => {
    expect(kursk.type).toBe('Polygon');
    const [ring] = kursk.coordinates as Position[][];
    expect(ring!.at(-1)).toEqual(ring![0]);
    expect(booleanPointInPolygon([36.19, 51.73], kursk)).toBe(true);
    expect(booleanPointInPolygon([35.272, 51.191], kursk)).toBe(true);
    expect(booleanPointInPolygon([34.8, 50.91], kursk)).toBe(false);
  });

  test('outer rings wind counterclockwise and positions have at most four decimals', () => {
    const [ring] = kursk.coordinates as Position[][];
    expect(booleanClockwise(ring!)).toBe(false);
    expect(ring!.flat().every(value => Number(value.toFixed(4)) === value)).toBe(true);
  });

  test('Crimea is a region of Ukraine and none of Russia', () => {
    expect(booleanPointInPolygon([34.1, 45.2], regionOutline(policy, 'UKR', 'Crimea')!)).toBe(true);
    expect(regionOutline(policy, 'RUS', 'Crimea')).toBeUndefined();
    expect(regionNames(policy, 'RUS')).not.toContain('Sevastopol');
    expect(regionNames(policy, 'UKR')).toContain('Sevastopol');
  });

  test('an unknown region, an unknown country and no code at all have no outline', () => {
    expect(regionOutline(policy, 'RUS', 'Atlantis')).toBeUndefined();
    expect(regionNames(policy, 'XXX')).toEqual([]);
    expect(regionNames(policy, '../RUS')).toEqual([]);
  });

  test('names are sorted and none is empty', () => {
    const names = regionNames(policy, 'RUS');
    expect(names).toContain('Kursk');
    expect(names).toEqual([...names].sort());
    expect(names).not.toContain('');
  });
});
