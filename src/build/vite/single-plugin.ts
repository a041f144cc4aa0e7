import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {packedTiles, packTiles} from '../../publish/pack-tiles.ts';
import {ensureBasemap} from '../basemap/ensure-basemap.ts';
import {readProject} from '../config/read-project.ts';
import {readStoryData} from '../read-story-data.ts';
import {htmlPages} from './html-pages.ts';
import {inlineScripts} from './inline-scripts.ts';

/** Vite's mode that builds the single-file edition, beside what is in the output folder already. */
export const SINGLE = 'single';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
/** What this edition has its own modules for, and their ids. */
const OWN: Record<string, string> = {
  'virtual:dateline/basemap': '\0single:basemap',
  [`${WORKER}?worker&url`]: '\0single:worker',
};
/** Where Vite writes the licences of the packages that it bundles. */
export const LICENSES = 'LICENSES.md';

/**
 * Makes the page that `dateline` builds in this mode one file that asks for nothing: all scripts in one and in the page,
 * MapLibre's worker as text, the tiles that the story needs, and the licences of it all. To stand after `dateline`, whose
 * page it completes.
 */
export function single({story: slug}: {story: string}): Plugin {
  let root = '';
  return {
    name: 'dateline-single',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        license: {fileName: LICENSES},
        rolldownOptions: {output: {codeSplitting: false}},
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      // Before Vite, which would put the worker into a file.
      order: 'pre',
      handler: id => OWN[id],
    },
    async load(id) {
      if (id === '\0single:worker') return workerModule();
      if (id === '\0single:basemap') return basemapModule(root, slug);
      return undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        inlineScripts(bundle);
        const licenses = bundle[LICENSES];
        const notices = [readFileSync(join(root, 'NOTICE'), 'utf8')];
        if (licenses?.type === 'asset') notices.push(String(licenses.source));
        delete bundle[LICENSES];
        for (const page of htmlPages(bundle)) page.source += comment(notices.join('\n'));
      },
    },
  };
}

/** The worker's address: of its text in memory, since a page from disk may start no worker from a file. */
function workerModule(): string {
  return (
    `import code from '${WORKER}?raw';` +
    `export default URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));`
  );
}

async function basemapModule(root: string, slug: string): Promise<string> {
  const project = await readProject(root);
  const index = await ensureBasemap(project);
  const {data} = await readStoryData(project, slug);
  // Where the story has errors, the page says so and stops the build.
  const positions = data?.story.places.map(({position}) => position) ?? [];
  const pack = packTiles(join(root, 'public/basemap'), packedTiles(index, positions));
  return `export const basemap = ${JSON.stringify({...index, pack})}`;
}

function comment(text: string): string {
  return `<!--\n${text.replace(/--(?=!?>)/g, '-- ').trim()}\n-->\n`;
}
