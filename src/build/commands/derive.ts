import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Topology} from 'topojson-specification';
import {deriveCities, deriveLakes, deriveRegions, deriveRivers} from '../basemap/derive-layers.ts';

/**
 * The command `derive`: derives the committed source layers of the basemap from the Natural Earth shapefiles of Debian's
 * libmagics++-data into geo/basemap, and resolves to the exit code. `args[0]` is the folder that holds its `10m/` and
 * `50m/`; geo/basemap/README.md says how to get it. Needed only to update Natural Earth.
 */
export async function run(args: string[]): Promise<number> {
  const [folder] = args;
  if (!folder) {
    console.error(
      'derive: expected the folder of the shapefiles, as in `node src/build/commands/run.js derive <folder>`.',
    );
    return 1;
  }
  const layers: Record<string, Promise<Topology>> = {
    'rivers-50m': deriveRivers(folder, '50m'),
    'rivers-10m': deriveRivers(folder, '10m'),
    'lakes-50m': deriveLakes(folder, '50m'),
    'lakes-10m': deriveLakes(folder, '10m'),
    'regions-10m': deriveRegions(folder),
  };
  for (const [name, layer] of Object.entries(layers)) await save(`${name}.json`, JSON.stringify(await layer));
  await save('cities.tsv', await deriveCities(folder));
  return 0;
}

async function save(name: string, text: string): Promise<void> {
  await writeFile(join('geo/basemap', name), `${text}\n`);
  console.log(`geo/basemap/${name}  ${Math.round(text.length / 1000)} kB`);
}
