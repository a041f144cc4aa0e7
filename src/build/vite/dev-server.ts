import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {type Plugin, runnerImport, type ViteDevServer} from 'vite';
import type {Basemap, Shell} from '../../publish/shell.ts';
import {formatIssue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import {slugIssues} from '../../reading/read-story.ts';
import {ensureBasemap} from '../basemap/ensure-basemap.ts';
import {type Project, readProject} from '../config/read-project.ts';
import {ensureShell} from '../ensure-shell.ts';
import {isRepository, packageRoot} from '../package-root.ts';
import {storySlugs, strayIssues} from '../story-files.ts';
import {EMBED_TEMPLATE} from './shell-plugin.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
};
/** The paths of the site that belong to a story. */
const TILE = /^basemap\/(\d+\/\d+\/\d+\.pbf)$/;
const OF_STORY = /^(?:embed|stories|single|oembed)\/([^/]+?)(?:\/|\.html$|\.json$)/;

/**
 * Serves the site of the project in `root` from its current sources, and reloads pages when a story file is changed,
 * created or deleted. `render` loads the code that renders; if absent, it is loaded from the sources, again after each
 * change to them. A page of a story with errors shows them until they are fixed.
 */
export function devSite(root: string, render?: () => Promise<Renderer>): Plugin {
  return {
    name: 'dateline-dev',
    apply: 'serve',
    async configureServer(server) {
      const project = await readProject(root);
      const basemap = await ensureBasemap(project);
      reloadOnChange(server, project);
      const renderer = render ?? followRenderer(server);
      const shell = isRepository() ? () => sourceShell(basemap) : await builtShell(basemap);
      await warnOfNames(project);
      server.middlewares.use(async (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://dev');
        const path = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        try {
          const slugs = await storySlugs(project);
          const [, slug] = OF_STORY.exec(path) ?? [];
          if (slug && !slugs.includes(slug)) {
            response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'});
            return response.end(`Found no story "${slug}" in ${project.stories}/. ${suggest(slug, slugs)}\n`);
          }
          const [, tile] = TILE.exec(path) ?? [];
          if (tile && existsSync(join(basemap.folder, tile)))
            return response.end(readFileSync(join(basemap.folder, tile)));
          if (!slug && !isSiteFile(path)) return next();
          const {renderPath} = await renderer();
          const output = await renderPath(path, {project, shell: shell()});
          if (!output) return next();
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
          response.setHeader('Access-Control-Allow-Origin', '*');
          const isPage = path.endsWith('.html');
          response.end(
            isPage ? await server.transformIndexHtml(url.pathname, String(output.source)) : output.source,
          );
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

function isSiteFile(path: string): boolean {
  return /^(?:index\.html|examples\/index\.html|feed\.xml|sitemap\.xml|assets\/[^/]+\.json)$/.test(path);
}

type Renderer = typeof import('../dev-render.ts');

/** Returns a function that loads the rendering code, again after each change to it. */
function followRenderer({config: {root}, watcher}: ViteDevServer): () => Promise<Renderer> {
  let loaded: Promise<Renderer> | undefined;
  watcher.on('all', (_, file) => {
    if (file.startsWith(join(root, 'src/'))) loaded = undefined;
  });
  return () => {
    loaded ??= runnerImport<Renderer>(join(root, 'src/build/dev-render.ts'), {
      configFile: false,
      root,
      logLevel: 'error',
    }).then(({module}) => module);
    return loaded;
  };
}

async function builtShell(basemap: Basemap): Promise<() => Shell> {
  const shell = {...(await ensureShell()), basemap};
  return () => shell;
}

/** Returns a shell made from the sources, whose scripts and styles Vite serves. */
function sourceShell(basemap: Basemap): Shell {
  const read = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
  const embed = read(EMBED_TEMPLATE);
  return {hash: 'dev', templates: {article: read('index.html'), embed, single: embed}, basemap};
}

/** Warns of folders in `geo/` whose name no story may have. A build warns when it reads the stories. */
async function warnOfNames(project: Project): Promise<void> {
  const named = (await storySlugs(project)).flatMap(slug =>
    slugIssues({slug, folder: `${project.stories}/${slug}`}),
  );
  for (const issue of [...(await strayIssues(project)), ...named]) console.warn(formatIssue(issue));
}

function reloadOnChange(server: ViteDevServer, project: Project): void {
  const folder = `${join(project.root, project.stories)}/`;
  server.watcher.add([folder, ...project.configFiles]);
  server.watcher.on('all', (_, file) => {
    if (project.configFiles.includes(file)) server.restart();
    else if (file.startsWith(folder)) server.ws.send({type: 'full-reload'});
  });
}
