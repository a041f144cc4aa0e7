import {booleanPointInPolygon} from '@turf/turf';
import {describe, expect, test} from 'vitest';
import {countriesOf, landOf, readAtlas, type Scale} from '../../../src/build/basemap/atlas.ts';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {unwrapPolygons} from '../../../src/build/basemap/unwrap.ts';
import {project} from '../../support/project.ts';

const policy = projectPolicy(project);

function countriesAt(scale: Scale, position: [number, number]): string[] {
  return countriesOf(readAtlas(scale, policy))
    .filter(({geometry}) => booleanPointInPolygon(position, unwrapPolygons(geometry)))
    .map(({country}) => country);
}

describe.each<Scale>(['110m', '50m', '10m'])('the atlas at 1:%s', scale => {
  test('Crimea is Ukraine’s alone', () => {
    expect(countriesAt(scale, [34.1, 45.2])).toEqual(['UA']);
    expect(countriesAt(scale, [34.6, 45.3])).toEqual(['UA']);
  });

  test('Donetsk and Luhansk are Ukraine’s, Kursk and Krasnodar are Russia’s', () => {
    expect(countriesAt(scale, [37.8, 48.0])).toEqual(['UA']);
    expect(countriesAt(scale, [39.3, 48.6])).toEqual(['UA']);
    expect(countriesAt(scale, [36.19, 51.73])).toEqual(['RU']);
    expect(countriesAt(scale, [39.0, 45.0])).toEqual(['RU']);
  });

  test('every country is land', () => {
    const land = unwrapPolygons(landOf(readAtlas(scale, policy)));
    expect(booleanPointInPolygon([34.1, 45.2], land)).toBe(true);
    expect(booleanPointInPolygon([35, 43.5], land)).toBe(false);
  });
});

describe('readAtlas', () => {
  test('a move that finds no polygon says which and what to correct', () => {
    const [move] = policy.moves;
    const astray = {...policy, moves: [{...move!, at: [10, 45.2] as [number, number]}]};
    expect(() => readAtlas('110m', astray)).toThrow(
      'move "Crimea": no polygon of RU contains [10, 45.2]. Correct "at" or "from".',
    );
  });

  test('a move from a country that is not there is an error', () => {
    const [move] = policy.moves;
    const stranger = {...policy, moves: [{...move!, from: 'RX'}]};
    expect(() => readAtlas('110m', stranger)).toThrow('from "RX", which the atlas does not have');
  });

  test('an area without a code that the policy does not name is an error', () => {
    const {Kosovo: _, ...countries} = policy.countries;
    expect(() => readAtlas('110m', {...policy, countries})).toThrow('expected "Kosovo" under countries');
  });
});
