import {expect, test} from 'vitest';
import {isCity} from '../../src/build/basemap/is-city.ts';
import {isLand} from '../../src/build/basemap/is-land.ts';
import {checkSwapped} from '../../src/reading/check-swapped.ts';
import {readStory} from '../../src/reading/read-story.ts';

type Spot = [name: string, longitude: number, latitude: number];

const KURSK: Spot = ['Kursk front', 35.272, 51.191];
const KYIV: Spot = ['Kyiv', 30.5234, 50.4501];
const MOSCOW: Spot = ['Moscow', 37.6173, 55.7558];
const ROME: Spot = ['Rome', 12.4964, 41.9028];
const SEOUL: Spot = ['Seoul', 126.978, 37.5665];
const CANBERRA: Spot = ['Canberra', 149.13, -35.2809];

/** The names of a story's places that are reported as swapped. */
function swappedIn(spots: Spot[], ignore: object = {}): string[] {
  const features = spots.map(([name, longitude, latitude], index) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties: {
      id: `a${index}`,
      name,
      kind: 'city',
      rank: 'main',
      precision: 'exact',
      ...(index === 0 ? ignore : {}),
    },
  }));
  const {issues} = readStory(
    {
      slug: 'test',
      folder: 'test',
      article: '---\ntitle: A\npublished: 2024\nlanguage: en\ncredits: B\n---\n\nThey [met](#met).\n',
      facts: `met:\n  title: They met\n  at: [${spots.map((_, index) => `a${index}`)}]\n  source: the article\n  status: reported\n`,
      places: JSON.stringify({type: 'FeatureCollection', features}),
    },
    {regionNames: () => undefined, isLand, isCity},
  );
  return issues
    .filter(({warning, message}) => warning === 'swapped' && message.includes('probably swapped'))
    .map(({path}) => spots[Number(/\d+/.exec(path)![0])]![0]);
}

test.each<[string, Spot, Spot[]]>([
  [
    'Colombo with its latitude first, far out at sea',
    ['Colombo', 6.9271, 79.8612],
    [
      ['Mumbai', 72.8777, 19.076],
      ['Kandy', 80.6337, 7.2906],
    ],
  ],
  ['London with its latitude first, far out at sea', ['London', 51.5072, -0.1276], [ROME]],
  ['Kharkiv with its latitude first, on land in Iran', ['Kharkiv', 49.9935, 36.2304], [KURSK, KYIV, MOSCOW]],
])('%s is probably swapped', (_, spot, others) => {
  expect(swappedIn([spot, ...others])).toEqual([spot[0]]);
});

test.each<[string, Spot[]]>([
  [
    'Alexandria beside Cairo',
    [
      ['Alexandria', 29.9187, 31.2001],
      ['Cairo', 31.2357, 30.0444],
    ],
  ],
  ['Cairo beside Alexandria and Rome', [['Cairo', 31.2357, 30.0444], ['Alexandria', 29.9187, 31.2001], ROME]],
  ['Tehran beside the Kursk front and Kyiv', [['Tehran', 51.389, 35.6892], KURSK, KYIV]],
  [
    'the Iranian government in a story around the world',
    [['The government', 51.389, 35.6892], KURSK, SEOUL, CANBERRA, ROME],
  ],
  ['Mar-a-Lago on its coast', [['Mar-a-Lago', -80.037, 26.6771], ROME]],
  ['Colombo', [['Colombo', 79.8612, 6.9271], ROME]],
  ['a ship in the Atlantic', [['The ship', -40, 35], ROME]],
  [
    'a ship in the Arabian Sea, though the Baltic shore is on the other way round',
    [
      ['The ship', 60, 20],
      ['Mumbai', 72.8777, 19.076],
      ['Muscat', 58.4059, 23.588],
    ],
  ],
])('%s is where it should be', (_, spots) => {
  expect(swappedIn(spots)).toEqual([]);
});

test('a reason silences the warning', () => {
  const story: Spot[] = [['A ship', 49.9935, 36.2304], KURSK, KYIV, MOSCOW];
  expect(swappedIn(story)).toEqual(['A ship']);
  expect(swappedIn(story, {ignore: {swapped: 'It is carried over land.'}})).toEqual([]);
});

test('10,000 places are looked at in under two seconds', () => {
  const places = Array.from({length: 10_000}, (_, index) => ({
    path: ['features', index],
    fields: {name: `Place ${index}`},
    position: [((index * 7919) % 3600) / 10 - 180, ((index * 104_729) % 1700) / 10 - 85] as [number, number],
    silences: [],
  }));
  const start = process.cpuUsage();
  checkSwapped(
    {
      file: 'a',
      value: undefined,
      issue: (_, message) => ({file: 'a', line: 1, column: 1, path: '', severity: 'warning', message}),
    },
    places,
    {regionNames: () => undefined, isLand, isCity},
  );
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
});
