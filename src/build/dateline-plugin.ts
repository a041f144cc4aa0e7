import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Plugin, runnerImport, type ViteDevServer} from 'vite';
import {formatIssue, type Issue} from '../story/issue.ts';
import {suggest} from '../story/nearest.ts';
import type {StoryData} from '../story/story-data.ts';
import {ensureBasemap} from './basemap.ts';
import {readStoryData} from './story-data.ts';
import {storySlugs} from './story-files.ts';

const STORY = 'virtual:dateline/story';
const BASEMAP = 'virtual:dateline/basemap';

/**
 * Vite's part in Dateline: cuts the basemap when its sources changed, reads a story of `geo/`, renders the page, and
 * gives both to the browser as virtual modules. Warnings are printed; errors stop a build, and a page of the dev server
 * shows them until the files are mended.
 */
export function dateline({story: slug}: {story: string}): Plugin {
  let root = '';
  return {
    name: 'dateline',
    // Before Vite lists the public folder, which the tiles are in.
    async config({root = process.cwd()}) {
      await mustExist(root, slug);
      await ensureBasemap(root);
    },
    configResolved(config) {
      root = config.root;
    },
    configureServer: server => reloadOnStoryChange(server, slug),
    resolveId: id => (id === STORY || id === BASEMAP ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${STORY}`) return `export const data = ${JSON.stringify((await read(root, slug)).data)}`;
      if (id === `\0${BASEMAP}`) return `export const basemap = ${JSON.stringify(await ensureBasemap(root))}`;
      return undefined;
    },
    generateBundle() {
      this.emitFile({type: 'asset', fileName: 'NOTICE', source: readFileSync(join(root, 'NOTICE'))});
    },
    async transformIndexHtml(html) {
      const {data, issues} = await read(root, slug);
      for (const issue of issues) console.warn(formatIssue(issue));
      const {module} = await runnerImport<typeof import('./render-page.tsx')>(
        `${root}/src/build/render-page.tsx`,
        {
          configFile: false,
          root,
        },
      );
      return module.renderPage(html, data);
    },
  };
}

/** The story and its warnings. Throws what a compiler would print if there are errors. */
async function read(root: string, slug: string): Promise<{data: StoryData; issues: Issue[]}> {
  const {data, issues} = await readStoryData(root, slug);
  if (data) return {data, issues};
  throw plainError(`The story "${slug}" cannot be built.\n${issues.map(formatIssue).join('\n')}`);
}

/** Throws with the nearest story's name if there is none of that name. */
async function mustExist(root: string, slug: string): Promise<void> {
  const slugs = await storySlugs(root);
  if (!slugs.includes(slug)) throw plainError(`Found no story "${slug}" in geo/. ${suggest(slug, slugs)}`);
}

/** An error of the story's files, so without the stack of the code that found it. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function reloadOnStoryChange(server: ViteDevServer, slug: string): void {
  const folder = `${server.config.root}/geo/${slug}/`;
  server.watcher.add(folder);
  server.watcher.on('change', file => {
    if (!file.startsWith(folder)) return;
    const module = server.moduleGraph.getModuleById(`\0${STORY}`);
    if (module) server.moduleGraph.invalidateModule(module);
    server.ws.send({type: 'full-reload'});
  });
}
