import {describe, expect, test} from 'vitest';
import {readCities} from '../../../src/build/basemap/cities.ts';

const table = `longitude\tlatitude\trank\tpopulation\tcapital\tcountry\tname
30.515\t50.435\t1\t12\t1\tUA\tKiev
-77.011\t38.901\t0\t12\t1\tUS\tWashington, D.C.
`;

describe('readCities', () => {
  test('a city has the name that names.yaml gives it in its country', () => {
    const [kyiv, washington] = readCities(table, 'UA: {Kiev: Kyiv}');
    expect(kyiv).toEqual({position: [30.515, 50.435], rank: 1, population: 12, capital: true, name: 'Kyiv'});
    expect(washington?.name).toBe('Washington, D.C.');
  });

  test('a name that no city of the country has is an error', () => {
    expect(() => readCities(table, 'US: {Kiev: Kyiv}')).toThrow('found "Kiev" under US');
  });
});
