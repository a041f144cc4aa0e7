import type {Plugin} from 'vite';

/** The Vite mode that builds the library for React pages into `lib/`. */
export const LIB = 'lib';

/** Builds the library as modules, without React, which the page provides. `tsc -p tsconfig.lib.json` writes its types. */
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
