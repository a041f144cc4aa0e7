import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Project} from './config/read-project.ts';
import {copyShared} from './copy-shared.ts';
import {linkFolder, listFiles, removeEmptyFolders} from './files.ts';
import {hashCommon} from './hash-common.ts';
import {hashStory} from './hash-story.ts';
import {MANIFEST, type Manifest, type PublishedStory, readManifest, writeManifest} from './manifest.ts';
import {type Prepared, preparePublishing} from './prepare-publishing.ts';
import type {Published} from './publish-one.ts';
import {publishStories} from './publish-stories.ts';
import {replaceFolder} from './replace-folder.ts';
import {storySlugs} from './story-files.ts';
import {writeSitePages} from './write-site-pages.ts';

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
    removeEmptyFolders(folder);
  });
  return built!;
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
