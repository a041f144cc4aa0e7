import type {Plugin} from 'vite';

/** Vite's mode that builds the library for pages made with React, into `lib/`. */
export const LIB = 'lib';

/** Builds the library as modules, with React left to the page. `tsc -p tsconfig.lib.json` writes its types. */
export function lib(): Plugin {
  return {
    name: 'dateline-lib',
    config: () => ({
      publicDir: false,
      build: {
        outDir: 'lib',
        lib: {entry: {react: 'src/host/index.ts', element: 'src/host/dateline-map.ts'}, formats: ['es']},
        rolldownOptions: {external: ['react']},
      },
    }),
  };
}
