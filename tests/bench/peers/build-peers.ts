import {copyFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {build} from 'vite';
import type {StoryData} from '../../../src/story/story-data.ts';
import {peerStory} from './peer-story.ts';

/** Builds the peers' pages, `svg.html` and `maplibre.html`, with what they fetch, into a folder to be served at `/peers/`. */
export async function buildPeers(data: StoryData, folder: string): Promise<void> {
  for (const [index, page] of ['svg', 'maplibre'].entries()) {
    await build({
      root: 'tests/bench/peers',
      configFile: false,
      base: './',
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: join(process.cwd(), folder),
        // One at a time, so that they share no chunk.
        emptyOutDir: index === 0,
        // The pages wait for their data before they draw.
        target: 'es2022',
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {input: `tests/bench/peers/${page}.html`},
      },
    });
  }
  const atlas = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/countries-110m.json');
  await copyFile(atlas, join(folder, 'countries-110m.json'));
  await writeFile(join(folder, 'story.json'), JSON.stringify(peerStory(data)));
}
