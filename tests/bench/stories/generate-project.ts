import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type City, generateStory} from './generate-story.ts';

/**
 * Fills a folder with a project of this many generated stories, the same each time. Their slugs are `story-1` and so on.
 */
export function generateProject(root: string, count: number): void {
  const cities = readCities();
  for (let seed = 1; seed <= count; seed++) {
    const folder = join(root, 'geo', `story-${seed}`);
    mkdirSync(folder, {recursive: true});
    for (const [name, text] of Object.entries(generateStory(seed, cities)))
      writeFileSync(join(folder, name), text);
  }
}

/** The larger cities of the basemap. */
function readCities(): City[] {
  const [, ...lines] = readFileSync('geo/basemap/cities.tsv', 'utf8').trim().split('\n');
  return lines.flatMap(line => {
    const [longitude, latitude, , population, , , name] = line.split('\t');
    if (Number(population) < 10) return [];
    return {name: name!, position: [Number(longitude), Number(latitude)]};
  });
}
