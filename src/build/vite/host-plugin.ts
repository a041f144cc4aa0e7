import type {Plugin} from 'vite';

/** The Vite mode that builds the script for host pages, `embed.js`, without emptying the output folder. */
export const HOST = 'host';

/**
 * Builds `embed.js` as one small file that works as a classic script or a module, and the linking of articles as
 * `embed-link.js` beside it, loaded on demand. The two share no module: that would be a third file, and a classic script
 * cannot import it.
 */
export function host(): Plugin {
  return {
    name: 'dateline-host',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        // As a library: otherwise Vite's helper for preloading modules would need a module of its own.
        lib: {
          entry: {embed: 'src/host/embed-script.ts', 'embed-link': 'src/host/link-article.ts'},
          formats: ['es'],
        },
        rolldownOptions: {output: {entryFileNames: '[name].js', minify: true}},
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // Top-level names of a classic script would become globals of the page.
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.name === 'embed')
            chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
      },
    },
  };
}
