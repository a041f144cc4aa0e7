import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';
import {dateline} from './src/build/dateline-plugin.ts';
import {HOST, host} from './src/build/host-plugin.ts';
import {SINGLE, single} from './src/build/single-plugin.ts';

const story = process.env.STORY ?? 'prisoner-swap';

export default defineConfig(({mode}) => ({
  // Relative, so that the build works in any folder of any host.
  base: './',
  plugins: mode === HOST ? [host()] : [react(), dateline({story}), mode === SINGLE && single({story})],
  build: {
    // Every browser that the map is for preloads modules.
    modulePreload: {polyfill: false},
    // MapLibre is one file of about 1 MB, loaded by itself.
    chunkSizeWarningLimit: 1200,
    // The script of host pages has nothing of others in it.
    license: mode === HOST ? false : {fileName: 'LICENSES.md'},
  },
}));
