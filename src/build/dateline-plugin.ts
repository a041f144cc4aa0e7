import {type Plugin, runnerImport, type ViteDevServer} from 'vite';
import {formatIssue} from '../story/issue.ts';
import {ensureBasemap} from './basemap.ts';
import {readStoryData} from './story-data.ts';

const STORY = 'virtual:dateline/story';
const BASEMAP = 'virtual:dateline/basemap';

/**
 * Vite's part in Dateline: reads a story of `geo/`, prints its issues and stops a build on errors, cuts the basemap
 * when its sources changed, renders the page, and gives both to the browser as virtual modules.
 */
export function dateline({story: slug}: {story: string}): Plugin {
  let root = '';
  let building = false;

  const read = async () => {
    const {data, issues} = await readStoryData(root, slug);
    for (const issue of issues) console.warn(formatIssue(issue));
    if (!data) throw new Error(`The story "${slug}" has errors:\n${issues.map(formatIssue).join('\n')}`);
    return data;
  };

  return {
    name: 'dateline',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    async buildStart() {
      if (building) await ensureBasemap(root);
    },
    configureServer: server => reloadOnStoryChange(server, slug),
    resolveId: id => (id === STORY || id === BASEMAP ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${STORY}`) return `export const data = ${JSON.stringify(await read())}`;
      if (id === `\0${BASEMAP}`) return `export const basemap = ${JSON.stringify(await ensureBasemap(root))}`;
      return undefined;
    },
    async transformIndexHtml(html) {
      const page = await runnerImport<typeof import('./render-page.tsx')>(
        `${root}/src/build/render-page.tsx`,
        {
          configFile: false,
          root,
        },
      );
      return page.module.renderPage(html, await read());
    },
  };
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
