import type {Plugin} from 'vite';

/** The Vite mode that builds the command and its library for Node into `lib/`. */
export const NODE = 'node';

/** Builds the Node code as modules, without bundling packages. */
export function node(): Plugin {
  return {
    name: 'dateline-node',
    config: () => ({
      publicDir: false,
      build: {
        ssr: true,
        target: 'node20',
        outDir: 'lib',
        emptyOutDir: false,
        rolldownOptions: {
          input: {
            cli: 'src/build/commands/bin.ts',
            index: 'src/build/index.ts',
            'publish-worker': 'src/build/publish-worker-bin.ts',
          },
          output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
        },
      },
    }),
  };
}
