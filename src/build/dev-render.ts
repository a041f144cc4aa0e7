import {publishStory, storyPages} from '../publish/publish-story.ts';
import type {Output, Shell} from '../publish/shell.ts';
import type {Site} from '../publish/site.ts';
import {siteOutputs} from '../publish/site-outputs.tsx';
import {formatIssue} from '../reading/issue.ts';
import {cardOf} from '../story/story-card.ts';
import {plainError} from './plain-error.ts';
import {readStoryData} from './read-story-data.ts';
import {storySlugs} from './story-files.ts';

/** What the dev server answers with. `lead` is the story of the first page; if absent, the first by name. */
export type DevSite = {root: string; shell: Shell; site: Site; lead?: string | undefined};

/**
 * Renders the file at a path of the site, as `embed/<story>/index.html`, from the present sources. Returns `undefined` where
 * the site has no such file. Throws with all issues where the story has errors.
 */
export async function renderPath(path: string, dev: DevSite): Promise<Output | undefined> {
  const slugs = await storySlugs(dev.root);
  const slug = slugs.find(name => path.split(/[/.]/).includes(name) || path.startsWith(`assets/${name}-`));
  const outputs = slug ? await outputsOf(slug, path, dev) : await siteFiles(slugs, dev);
  return outputs.find(({fileName}) => fileName === path);
}

/** The pages alone, unless something else is asked for: pictures take a second to draw. */
async function outputsOf(slug: string, path: string, dev: DevSite): Promise<Output[]> {
  const data = await readGood(slug, dev.root);
  const pages = storyPages(dev.shell, data, dev.site);
  return pages.some(({fileName}) => fileName === path) ? pages : publishStory(dev.shell, data, dev.site);
}

async function siteFiles(slugs: string[], {root, shell, site, lead = slugs[0]}: DevSite): Promise<Output[]> {
  if (lead === undefined) throw plainError('Found no story in geo/. Make one: geo/README.md says how.');
  const data = await readGood(lead, root);
  const all = await Promise.all(slugs.map(slug => readStoryData(root, slug)));
  const cards = all.flatMap(({data}) => (data ? cardOf(data.story) : []));
  return siteOutputs(shell, data, cards, site);
}

async function readGood(slug: string, root: string) {
  const {data, issues} = await readStoryData(root, slug);
  if (data) return data;
  throw plainError(`The story "${slug}" cannot be built.\n${issues.map(formatIssue).join('\n')}`);
}
