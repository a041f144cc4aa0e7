import {parse} from 'yaml';
import {z} from 'zod';

/** A city of the basemap: `rank` is Natural Earth's, 0 to 8; `population` is its class, 1 to 14. */
export type City = {
  position: [longitude: number, latitude: number];
  rank: number;
  population: number;
  capital: boolean;
  name: string;
};

const names = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Reads the cities of geo/basemap/cities.tsv, with the names that names.yaml gives them. Throws an error if names.yaml
 * renames a city that its country does not have.
 */
export function readCities(table: string, renames: string): City[] {
  const ours = names.parse(parse(renames));
  const used = new Set<string>();
  const cities = table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => {
      const [longitude, latitude, rank, population, capital, country, name] = line.split('\t') as CityRow;
      used.add(`${country} ${name}`);
      return {
        position: [Number(longitude), Number(latitude)] satisfies City['position'],
        rank: Number(rank),
        population: Number(population),
        capital: capital === '1',
        name: ours[country]?.[name] ?? name,
      };
    });
  for (const [country, list] of Object.entries(ours)) {
    const lost = Object.keys(list).find(name => !used.has(`${country} ${name}`));
    if (lost) {
      throw new Error(
        `geo/basemap/names.yaml: found "${lost}" under ${country}, which cities.tsv does not have. Remove it.`,
      );
    }
  }
  return cities;
}

type CityRow = [string, string, string, string, string, string, string];
