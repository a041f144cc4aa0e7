import {seededRandom} from '../../truth/seeded-random.ts';

/** A city that a generated story may be about. */
export type City = {name: string; position: [longitude: number, latitude: number]};

const STATUSES = ['established', 'reported', 'estimate', 'quote', 'planned'];

/**
 * Returns the three files of a made-up story, the same for the same seed: four to twelve cities, mostly of one part of the world, six to
 * sixteen facts at them, and two or three movements.
 */
export function generateStory(seed: number, cities: City[]): Record<string, string> {
  const random = seededRandom(seed + 1);
  // The first random numbers of neighbouring seeds are similar.
  for (let i = 0; i < 8; i++) random();
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: T[]) => list[number(0, list.length - 1)]!;
  const [east, north] = pick(cities).position;
  const reach = pick([4, 12, 40, 180]);
  const near = cities.filter(
    ({position: [x, y]}) => Math.abs(x - east) < reach && Math.abs(y - north) < reach,
  );
  const chosen = new Map<string, City>();
  const pool = near.length >= 4 ? near : cities;
  for (const _ of Array.from({length: number(6, 24)})) {
    const city = pick(pool);
    if (chosen.size < 12) chosen.set(idOf(city.name), city);
  }
  while (chosen.size < 3) {
    const city = pick(cities);
    chosen.set(idOf(city.name), city);
  }
  const ids = [...chosen.keys()];
  const day = `20${number(10, 25)}-${String(number(1, 12)).padStart(2, '0')}-${String(number(1, 28)).padStart(2, '0')}`;
  const facts = Array.from({length: Math.max(ids.length, number(6, 16))}, (_, index) => {
    const from = ids[index] ?? pick(ids);
    const to = pick(ids.filter(id => id !== from));
    const where = index < 3 ? `along: [${from}, ${to}]` : `at: [${from}]`;
    return `fact-${index + 1}:\n  title: Thing ${index + 1} of story ${seed} happens\n  ${where}\n  source: a generator\n  status: ${pick(STATUSES)}\n`;
  });
  const mentions = facts.map(
    (_, index) => `Then [the thing number ${index + 1} of it](#fact-${index + 1}) is said to happen.`,
  );
  return {
    'article.md': `---\ntitle: Story ${seed} of ${chosen.get(ids[0]!)!.name}\npublished: ${day}\nlanguage: en\ncredits: Generated for a benchmark.\n---\n\n${mentions.join('\n\n')}\n`,
    'facts.yaml': facts.join('\n'),
    'places.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [...chosen].map(([id, {name, position}], index) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: position},
        properties: {id, name, kind: 'city', rank: index < 3 ? 'main' : 'secondary', precision: 'exact'},
      })),
    }),
  };
}

function idOf(name: string): string {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'city'
  );
}
