import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {isLand} from '../../src/build/is-land.ts';
import {readStory} from '../../src/story/read-story.ts';

const folder = 'tests/cases/good/minimal';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** The warnings about a story whose first place lies at a position. */
function warningsAt(position: [number, number]): string[] {
  const places = JSON.parse(read('places.geojson')) as {features: {geometry: {coordinates: number[]}}[]};
  places.features[0]!.geometry.coordinates = position;
  const {issues} = readStory(
    {
      slug: 'minimal',
      folder,
      article: read('article.md'),
      facts: read('facts.yaml'),
      places: JSON.stringify(places),
    },
    {regionNames: () => undefined, isLand},
  );
  return issues.filter(({message}) => message.includes('swapped')).map(({message}) => message);
}

test.each<[string, [number, number]]>([
  ['Colombo', [6.9271, 79.8612]],
  ['London', [51.5072, -0.1276]],
])('%s with its latitude first lies at sea, and is probably swapped', (_, position) => {
  expect(warningsAt(position)).toHaveLength(1);
  expect(warningsAt(position)[0]).toContain(`write [${position[1]}, ${position[0]}]`);
});

test.each<[string, [number, number]]>([
  ['Mar-a-Lago on its coast', [-80.037, 26.6771]],
  ['Colombo', [79.8612, 6.9271]],
  ['a ship in the Atlantic', [-40, 35]],
])('%s is where it should be', (_, position) => {
  expect(warningsAt(position)).toEqual([]);
});
