import type {Plugin} from 'vite';

/** Vite's mode that builds the script of host pages, `embed.js`, beside what is in the output folder already. */
export const HOST = 'host';

/**
 * Builds `embed.js` as one small file that a page takes as a classic script or as a module, and the linking of articles as
 * `embed-link.js` beside it, which is loaded when it is asked for. The two share no module: it would be a third file, and a
 * classic script imports none.
 */
export function host(): Plugin {
  return {
    name: 'dateline-host',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        // As a library, for a page's own helper to preload modules would need a module.
        lib: {
          entry: {embed: 'src/host/main.ts', 'embed-link': 'src/host/link-article.ts'},
          formats: ['es'],
        },
        rolldownOptions: {output: {entryFileNames: '[name].js', minify: true}},
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // What is at the top of a classic script is the whole page's.
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.name === 'embed')
            chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
      },
    },
  };
}
