import react from '@vitejs/plugin-react';
import {defineConfig, type Plugin} from 'vite';
import {HOST, host} from './src/build/vite/host-plugin.ts';
import {LIB, lib} from './src/build/vite/lib-plugin.ts';
import {NODE, node} from './src/build/vite/node-plugin.ts';
import {SINGLE, shell} from './src/build/vite/shell-plugin.ts';

/** What is built by itself: for host pages, for pages made with React, and for Node. */
const OWN: Record<string, Plugin> = {[HOST]: host(), [LIB]: lib(), [NODE]: node()};

/** The first script is one file with all that it needs: each further one takes a slow line a connection of its own. */
const FIRST_SCRIPT = {groups: [{name: 'main', test: /\/src\/entries\/main\.ts$/}]};

/** How Vite builds and serves the parts that all stories share. Stories are published by src/publish. */
export default defineConfig(({mode, command}) => ({
  // Relative, so that the build works in any folder of any host.
  base: './',
  // What is not there is a 404, as docs/hosting.md has it of every host; not the article's page.
  appType: 'mpa',
  plugins: OWN[mode] ? [OWN[mode]] : [react(), command === 'build' && shell()],
  // As docs/hosting.md has it of every host: a sandboxed frame has the origin "null".
  preview: {cors: {origin: '*'}},
  build: {
    // Every browser that the map is for preloads modules.
    modulePreload: {polyfill: false},
    // MapLibre is one file of about 1 MB, loaded by itself.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: mode === SINGLE || OWN[mode] ? {} : {output: {codeSplitting: FIRST_SCRIPT}},
    ...(OWN[mode] && {license: false}),
  },
}));
