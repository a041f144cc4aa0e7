import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Plugin, type ResolvedConfig, runnerImport} from 'vite';
import {fontOutputs} from '../../publish/fonts/font-outputs.ts';
import {fontsFor, inlineFonts} from '../../publish/fonts/web-font.ts';
import {asciiPage} from '../../publish/pages/ascii-page.ts';
import {examplesPage} from '../../publish/pages/examples-page.ts';
import {withPolicy} from '../../publish/pages/page-policy.ts';
import {versionedPage} from '../../publish/pages/versioned-page.ts';
import {storyOutputs} from '../../publish/story-outputs.ts';
import {formatIssue, type Issue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import type {StoryData} from '../../story/story-data.ts';
import {ensureBasemap} from '../basemap/ensure-basemap.ts';
import {type Project, readProject} from '../config/read-project.ts';
import {plainError} from '../plain-error.ts';
import {readStoryData} from '../read-story-data.ts';
import {siteOf} from '../site-of.ts';
import {storySlugs} from '../story-files.ts';
import {reloadOnStoryChange, serveEmbeds, warnOfNames} from './dev-server.ts';
import {htmlPages} from './html-pages.ts';
import {inlineStyles} from './inline-styles.ts';
import {prebuiltLicenses} from './prebuilt-licenses.ts';
import {retryImports} from './retry-imports.ts';
import {LICENSES, SINGLE} from './single-plugin.ts';

const STORY = 'virtual:dateline/story';
const BASEMAP = 'virtual:dateline/basemap';

/**
 * Vite's part in Dateline: cuts the basemap when its sources changed, reads a story of `geo/`, renders its pages, and
 * gives the story to the browser as virtual modules. Warnings are printed; errors stop a build, and a page of the dev
 * server shows them until the files are mended.
 */
export function dateline({story: slug}: {story: string}): Plugin {
  let config: ResolvedConfig;
  let project: Project;
  let embed = '';
  return {
    name: 'dateline',
    // Before Vite lists the public folder, which the tiles are in.
    async config({root = process.cwd()}, {mode}) {
      project = await readProject(root);
      await mustExist(project, slug);
      await ensureBasemap(project);
      // A page that is in no file: its path is where it is published.
      embed = join(root, mode === SINGLE ? `single/${slug}.html` : `embed/${slug}/index.html`);
      const article = mode === SINGLE ? {} : {index: join(root, 'index.html')};
      return {build: {rolldownOptions: {input: {...article, embed}}}};
    },
    configResolved(resolved) {
      config = resolved;
    },
    async configureServer(server) {
      reloadOnStoryChange(server, project, slug, `\0${STORY}`);
      serveEmbeds(server, project, slug, readEmbed);
      await warnOfNames(project);
    },
    resolveId: id => (id === STORY || id === BASEMAP ? `\0${id}` : id === embed ? id : undefined),
    async load(id) {
      const {root} = config;
      if (id === embed) return readEmbed(root);
      if (id === `\0${STORY}`)
        return `export const data = ${JSON.stringify((await read(project, slug)).data)}`;
      if (id === `\0${BASEMAP}`)
        return `export const basemap = ${JSON.stringify(await ensureBasemap(project))}`;
      return undefined;
    },
    async transformIndexHtml(html) {
      const {root} = config;
      const {data, issues} = await read(project, slug);
      for (const issue of issues) console.warn(formatIssue(issue));
      const {module} = await runnerImport<typeof import('../../publish/pages/render-page.tsx')>(
        `${root}/src/publish/pages/render-page.tsx`,
        {configFile: false, root},
      );
      const site = siteOf(project);
      const text = JSON.stringify(data);
      const fonts = config.mode === SINGLE ? inlineFonts(fontsFor(site.fonts, text)) : site.fonts;
      const page = module.renderPage(html, data, await module.posters(data, site), {...site, fonts});
      // The article is in the site's folder, an embed two folders below.
      return page.includes('class="article"')
        ? page
        : page.replaceAll('url("./assets/', 'url("../../assets/');
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        inlineStyles(bundle);
        retryImports(bundle);
        for (const page of htmlPages(bundle)) page.source = asciiPage(String(page.source));
        const {root, mode} = config;
        const licenses = bundle[LICENSES];
        if (licenses?.type === 'asset') licenses.source += prebuiltLicenses(root);
        if (mode === SINGLE) return;
        const file = `embed/${slug}/index.html`;
        const page = bundle[file];
        if (page?.type === 'asset') {
          page.source = withPolicy(String(page.source), project.site);
          this.emitFile({type: 'asset', ...versionedPage(file, page.source)});
        }
        const notice = readFileSync(join(root, 'NOTICE'));
        this.emitFile({type: 'asset', fileName: 'NOTICE', source: notice});
        const {data} = await read(project, slug);
        this.emitFile({
          type: 'asset',
          fileName: 'examples/index.html',
          source: examplesPage(data.story, project.messages),
        });
        for (const output of fontOutputs(project.fonts.web)) this.emitFile(output);
        for (const output of storyOutputs(data, siteOf(project))) this.emitFile(output);
      },
    },
  };
}

function readEmbed(root: string): string {
  return readFileSync(join(root, 'src/publish/pages/embed.html'), 'utf8');
}

/** The story and its warnings. Throws what a compiler would print if there are errors. */
async function read(project: Project, slug: string): Promise<{data: StoryData; issues: Issue[]}> {
  const {data, issues} = await readStoryData(project, slug);
  if (data) return {data, issues};
  throw plainError(`The story "${slug}" cannot be built.\n${issues.map(formatIssue).join('\n')}`);
}

/** Throws with the nearest story's name if there is none of that name. */
async function mustExist(project: Project, slug: string): Promise<void> {
  const slugs = await storySlugs(project);
  if (!slugs.includes(slug))
    throw plainError(`Found no story "${slug}" in ${project.stories}/. ${suggest(slug, slugs)}`);
}
