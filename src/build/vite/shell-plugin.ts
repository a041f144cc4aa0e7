import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {htmlPages} from './html-pages.ts';
import {inlineScripts} from './inline-scripts.ts';
import {inlineStyles} from './inline-styles.ts';
import {prebuiltLicenses} from './prebuilt-licenses.ts';
import {retryImports} from './retry-imports.ts';

/** The Vite mode that builds the template of the single file, without emptying the output folder. */
export const SINGLE = 'single';
/** The template of embed pages, relative to the package's folder. */
export const EMBED_TEMPLATE = 'src/publish/pages/embed.html';

const LICENSES = 'LICENSES.md';
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const INLINE_WORKER = '\0dateline:worker';

/**
 * Builds what all stories share: the templates of their pages, with inline styles, and their scripts. In the mode
 * `SINGLE`, builds the template of the single file instead, with all scripts, MapLibre's worker and the licences inline.
 */
export function shell(): Plugin {
  let root = '';
  let isSingle = false;
  let template = '';
  return {
    name: 'dateline-shell',
    config({root: folder = process.cwd()}, {mode}) {
      root = folder;
      isSingle = mode === SINGLE;
      // A virtual page: its path is where the template is written.
      template = join(root, isSingle ? 'single.html' : 'embed.html');
      return {
        publicDir: false,
        build: {
          license: {fileName: LICENSES},
          emptyOutDir: !isSingle,
          rolldownOptions: {
            input: isSingle ? {single: template} : {article: join(root, 'index.html'), embed: template},
            ...(isSingle && {output: {codeSplitting: false}}),
          },
        },
      };
    },
    resolveId: {
      // Before Vite, which would emit the worker as a file.
      order: 'pre',
      handler(id) {
        if (id === template) return id;
        return isSingle && id === `${WORKER}?worker&url` ? INLINE_WORKER : undefined;
      },
    },
    load(id) {
      if (id === template) return readFileSync(join(root, EMBED_TEMPLATE), 'utf8');
      return id === INLINE_WORKER ? workerModule() : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        inlineStyles(bundle);
        if (isSingle) inlineScripts(bundle);
        else retryImports(bundle);
        const licenses = bundle[LICENSES];
        if (licenses?.type !== 'asset') return;
        licenses.source = String(licenses.source) + prebuiltLicenses(root);
        if (!isSingle) return;
        const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
        for (const page of htmlPages(bundle)) page.source += comment(`${notice}\n${licenses.source}`);
        delete bundle[LICENSES];
      },
    },
  };
}

/**
 * Returns a module with the worker as a `blob:` address, since a page opened from disk cannot start a worker from a
 * file.
 */
function workerModule(): string {
  return (
    `import code from '${WORKER}?raw';` +
    `export default URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));`
  );
}

function comment(text: string): string {
  return `<!--\n${text.replace(/--(?=!?>)/g, '-- ').trim()}\n-->\n`;
}
