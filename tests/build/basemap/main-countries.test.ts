import {expect, test} from 'vitest';
import {readFirstStory} from '../../support/first-story.ts';

const {countries} = await readFirstStory();

test('the countries of the main places come first, those around them are for near views', () => {
  const main = countries.filter(({near}) => !near).map(({iso}) => iso);
  expect([...main].sort()).toEqual(['KP', 'KR', 'RU', 'US']);
  expect(countries.slice(0, main.length).map(({iso}) => iso)).toEqual(main);
  const near = countries.filter(({near}) => near).map(({iso}) => iso);
  expect(near).toContain('UA');
  expect(near).toContain('CN');
});

test('a country may be named near each main place that it is around', () => {
  const near = (iso: string, [longitude, latitude]: [number, number], east: number, north: number) =>
    countries
      .find(country => country.iso === iso)!
      .at.some(([x, y]) => Math.abs(x - longitude) < east && Math.abs(y - latitude) < north);
  expect(near('CN', [127, 37.6], 9, 4.5)).toBe(true);
  expect(near('UA', [35.3, 51.2], 3, 1.7)).toBe(true);
  expect(near('US', [-77, 38.9], 9, 4.5)).toBe(true);
});
