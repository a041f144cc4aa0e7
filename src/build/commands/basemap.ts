import {ensureBasemap} from '../basemap/ensure-basemap.ts';
import {readProject} from '../config/read-project.ts';

/**
 * The command `basemap`: cuts the basemap's tiles if they are out of date, prints what there is, and resolves to the
 * exit code.
 */
export async function run(): Promise<number> {
  const start = Date.now();
  try {
    const {folder, index} = await ensureBasemap(await readProject(process.cwd()));
    const {version, tiles} = index;
    const bits = [...Buffer.from(tiles, 'base64')].map(byte => byte.toString(2)).join('');
    const count = bits.replaceAll('0', '').length;
    console.log(`${folder}: version ${version}, ${count} tiles, ${Date.now() - start} ms`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
