import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fontOutputs} from '../publish/fonts/font-outputs.ts';
import {siteOutputs} from '../publish/site-outputs.tsx';
import {compareWhen} from '../story/compare-when.ts';
import type {StoryCard} from '../story/story-card.ts';
import type {Project} from './config/read-project.ts';
import {hashFiles, linkFolder, listFiles, replaceFile} from './files.ts';
import {MANIFEST, type Manifest, type PublishedStory, readManifest, writeManifest} from './manifest.ts';
import {packageRoot} from './package-root.ts';
import {plainError} from './plain-error.ts';
import {type Prepared, preparePublishing} from './prepare-publishing.ts';
import type {Published} from './publish-one.ts';
import {publishStories} from './publish-stories.ts';
import {readStoryData} from './read-story-data.ts';
import {replaceFolder} from './replace-folder.ts';
import {hashStory, storySlugs} from './story-files.ts';

/** What a build is told to do. */
export type BuildOptions = {
  /** Builds only these stories; all others stay as they are. */
  only?: string[] | undefined;
  /** Is told how many stories are to be published, and then of each when it is done. */
  onStart(count: number): void;
  onPublished(published: Published): void;
};

/** What a build has done, in numbers of stories. */
export type Built = {published: number; unchanged: number; failed: number; removed: number};

/**
 * Builds the site into `dist/`: the files that all stories share, and the files of each story whose sources, or what it is
 * published with, have changed since the last build. `dist/` is replaced at the end, and as it was where anything throws. A
 * story with errors keeps its last good files.
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<Built> {
  const dist = join(project.root, 'dist');
  let built: Built | undefined;
  await replaceFolder(dist, async folder => {
    const prepared = await preparePublishing(project, folder);
    const last = readManifest(dist);
    if (last) linkFolder(dist, folder);
    const shared = copyShared(prepared, last);
    const {stories, ...counts} = await publishChanged(options, prepared, last);
    built = counts;
    const pages = await writeSitePages(prepared, stories, last?.pages);
    const {hash, basemap} = prepared.shell;
    const manifest: Manifest = {shell: hash, basemap: basemap.index.version, stories, pages};
    writeManifest(folder, manifest);
    const kept = new Set([
      ...shared,
      ...pages.files,
      ...Object.values(stories).flatMap(story => story.files),
    ]);
    for (const file of listFiles(folder))
      if (!kept.has(file) && file !== MANIFEST) rmSync(join(folder, file));
  });
  return built!;
}

/** Copies what no story is in: scripts, tiles, and the files of `public/`. Returns their paths in the output folder. */
function copyShared({project, folder, shell, site}: Prepared, last: Manifest | undefined): string[] {
  const copy = (from: string, files: string[], to: string, isThere: boolean) =>
    files.map(file => {
      const path = join(to, file);
      const target = join(folder, path);
      if (!isThere || !existsSync(target)) {
        // Never into what is there, which the last build's folder may share.
        rmSync(target, {force: true});
        mkdirSync(dirname(target), {recursive: true});
        copyFileSync(join(from, file), target);
      }
      return path;
    });
  const {basemap} = shell;
  const tiles = listFiles(basemap.folder).filter(file => file.endsWith('.pbf'));
  const statics = [...new Set([packageRoot(), project.root])].map(root => join(root, 'public'));
  return [
    ...copy(shell.folder, shell.files, '', last?.shell === shell.hash),
    ...copy(basemap.folder, tiles, 'basemap', last?.basemap === basemap.index.version),
    ...statics.flatMap(from => copy(from, listFiles(from), '', false)),
    ...fontOutputs(site.fonts).map(({fileName, source}) => {
      replaceFile(join(folder, fileName), source);
      return fileName;
    }),
  ];
}

/** Publishes each story that has changed. Returns all stories that the site then has, by their slugs. */
async function publishChanged(
  {only, onStart, onPublished}: BuildOptions,
  publishing: Prepared,
  last: Manifest | undefined,
): Promise<Built & {stories: Record<string, PublishedStory>}> {
  const {project} = publishing;
  const slugs = await storySlugs(project);
  const common = hashCommon(publishing);
  const inputs = new Map(slugs.map(slug => [slug, `${common}-${hashStory(project, slug)}`]));
  const isWanted = (slug: string) =>
    only ? only.includes(slug) : last?.stories[slug]?.inputs !== inputs.get(slug);
  const wanted = slugs.filter(isWanted);
  const stories: Record<string, PublishedStory> = {};
  for (const slug of slugs) {
    const story = last?.stories[slug];
    if (story) stories[slug] = story;
  }
  onStart(wanted.length);
  let failed = 0;
  await publishStories(wanted, publishing, published => {
    const {slug, done} = published;
    if (done) stories[slug] = {inputs: inputs.get(slug)!, ...done};
    else failed++;
    onPublished(published);
  });
  const removed = Object.keys(last?.stories ?? {}).filter(slug => !slugs.includes(slug)).length;
  return {
    stories: Object.fromEntries(Object.entries(stories).sort(([a], [b]) => (a < b ? -1 : 1))),
    published: wanted.length - failed,
    unchanged: slugs.length - wanted.length,
    failed,
    removed,
  };
}

/** Returns a hash of all that every story is published with. */
function hashCommon({project, shell, site}: Prepared): string {
  const {hash, basemap} = shell;
  return hashOf([hash, basemap.index, site, hashFiles(project.configFiles)]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** Writes the pages of the site where what they show has changed. The lead's last good page stays where its sources have errors. */
async function writeSitePages(
  prepared: Prepared,
  stories: Record<string, PublishedStory>,
  last: Manifest['pages'] | undefined,
): Promise<Manifest['pages']> {
  const {project, folder, shell, site} = prepared;
  const cards = Object.values(stories).map(({card}) => card);
  const slug = project.lead ?? newest(cards);
  if (slug === undefined || !stories[slug])
    throw plainError(`No story ${slug ? `"${slug}" ` : ''}could be built for the first page: see above.`);
  const inputs = hashOf([slug, stories[slug].inputs, hashCommon(prepared), cards]);
  if (last?.inputs === inputs) return last;
  const {data} = await readStoryData(project, slug);
  if (!data && last) return last;
  if (!data) throw plainError(`The story "${slug}" has errors and is the first page: see above.`);
  const outputs = siteOutputs(shell, data, cards, site);
  for (const {fileName, source} of outputs) replaceFile(join(folder, fileName), source);
  return {inputs, files: outputs.map(({fileName}) => fileName)};
}

function newest(cards: StoryCard[]): string | undefined {
  return cards.toSorted((a, b) => compareWhen(b.published, a.published) || (a.slug < b.slug ? -1 : 1))[0]
    ?.slug;
}
