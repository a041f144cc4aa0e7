import react from '@vitejs/plugin-react';
import {defineConfig, type Plugin} from 'vite';
import {dateline} from './src/build/vite/dateline-plugin.ts';
import {HOST, host} from './src/build/vite/host-plugin.ts';
import {LIB, lib} from './src/build/vite/lib-plugin.ts';
import {SINGLE, single} from './src/build/vite/single-plugin.ts';

const story = process.env.STORY ?? 'prisoner-swap';

/** What host pages take: it has no story in it, and nothing of others. */
const OWN: Record<string, Plugin> = {[HOST]: host(), [LIB]: lib()};

/** The first script is one file with all that it needs: each further one takes a slow line a connection of its own. */
const FIRST_SCRIPT = {groups: [{name: 'main', test: /\/src\/entries\/main\.ts$/}]};

export default defineConfig(({mode}) => ({
  // Relative, so that the build works in any folder of any host.
  base: './',
  // What is not there is a 404, as docs/hosting.md has it of every host; not the article's page.
  appType: 'mpa',
  plugins: OWN[mode] ? [OWN[mode]] : [react(), dateline({story}), mode === SINGLE && single({story})],
  // As docs/hosting.md has it of every host: a sandboxed frame has the origin "null".
  preview: {cors: {origin: '*'}},
  // Where a build is written, until it replaces dist/.
  server: {watch: {ignored: ['**/.dist-*/**']}},
  build: {
    // Every browser that the map is for preloads modules.
    modulePreload: {polyfill: false},
    // MapLibre is one file of about 1 MB, loaded by itself.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: mode === SINGLE || OWN[mode] ? {} : {output: {codeSplitting: FIRST_SCRIPT}},
    license: OWN[mode] ? false : {fileName: 'LICENSES.md'},
  },
}));
