import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';
import {dateline} from './src/build/dateline-plugin.ts';

export default defineConfig({
  // Relative, so that the build works in any folder of any host.
  base: './',
  plugins: [react(), dateline({story: process.env.STORY ?? 'prisoner-swap'})],
  build: {
    // MapLibre is one file of about 1 MB, loaded by itself.
    chunkSizeWarningLimit: 1200,
    license: {fileName: 'LICENSES.md'},
  },
});
