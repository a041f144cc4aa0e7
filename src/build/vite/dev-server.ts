import type {ViteDevServer} from 'vite';
import {formatIssue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import {slugIssues} from '../../reading/read-story.ts';
import {resizeImages} from '../images/resize-images.ts';
import {readStoryData} from '../read-story-data.ts';
import {storySlugs, strayIssues} from '../story-files.ts';

/** Serves a story's embed page, which is in no file: `template` reads it from the project's folder. That of another story is not there. */
export function serveEmbeds(server: ViteDevServer, slug: string, template: (root: string) => string): void {
  const {root} = server.config;
  server.middlewares.use(async (request, response, next) => {
    const [, asked] = /^\/embed\/([^/?]+)\/(?:\?|$)/.exec(request.url ?? '') ?? [];
    if (asked === undefined) return next();
    try {
      if (asked !== slug) {
        const slugs = await storySlugs(root);
        const advice = slugs.includes(asked)
          ? `Start it by STORY=${asked} npm start.`
          : suggest(asked, slugs);
        response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'});
        return response.end(`This server has the story "${slug}", not "${asked}". ${advice}\n`);
      }
      const html = await server.transformIndexHtml(`/embed/${slug}/index.html`, template(root));
      response.setHeader('Content-Type', 'text/html').end(html);
    } catch (error) {
      next(error);
    }
  });
}

/** Serves the resized images of a story at the paths where a build has them. */
export function serveImages(server: ViteDevServer, slug: string): void {
  const {root} = server.config;
  server.middlewares.use(async (request, response, next) => {
    const [, story, name = ''] =
      /^\/stories\/([^/?]+)\/media\/([^/?]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
    if (story !== slug) return next();
    try {
      const {data} = await readStoryData(root, slug);
      const format = Object.values(data?.images ?? {})
        .flatMap(({formats}) => formats)
        .find(({files}) => files.some(({address}) => address === name));
      if (!data || !format) return next();
      response.setHeader('Content-Type', format.type).end((await resizeImages(root, data)).get(name));
    } catch (error) {
      next(error);
    }
  });
}

/** Says which folders of `geo/` cannot be a story by their name. A build says it when it checks the stories. */
export async function warnOfNames(root: string): Promise<void> {
  const named = (await storySlugs(root)).flatMap(slug => slugIssues({slug, folder: `geo/${slug}`}));
  for (const issue of [...(await strayIssues(root)), ...named]) console.warn(formatIssue(issue));
}

/** Loads the page anew when a file of its story is changed, made or deleted; `module` is the id of the module that has the story. */
export function reloadOnStoryChange(server: ViteDevServer, slug: string, module: string): void {
  const folder = `${server.config.root}/geo/${slug}/`;
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder)) return;
    const node = server.moduleGraph.getModuleById(module);
    if (node) server.moduleGraph.invalidateModule(node);
    server.ws.send({type: 'full-reload'});
  });
}
