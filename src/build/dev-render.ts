import {publishStory, storyPages} from '../publish/publish-story.ts';
import type {Output, Shell} from '../publish/shell.ts';
import {siteOutputs} from '../publish/site-outputs.tsx';
import {formatIssue} from '../reading/issue.ts';
import {cardOf} from '../story/story-card.ts';
import type {Project} from './config/read-project.ts';
import {resizeImages} from './images/resize-images.ts';
import {pictureSite} from './picture-site.ts';
import {plainError} from './plain-error.ts';
import {readStoryData} from './read-story-data.ts';
import {siteOf} from './site-of.ts';
import {storySlugs} from './story-files.ts';

/** What the dev server renders from. Without a lead story, the first page shows the first story by name. */
export type DevSite = {project: Project; shell: Shell};

/**
 * Renders the file at a path of the site, for example `embed/<story>/index.html`, from the current sources. Returns
 * `undefined` if the site has no such file. Throws with all issues if the story has errors.
 */
export async function renderPath(path: string, dev: DevSite): Promise<Output | undefined> {
  const slugs = await storySlugs(dev.project);
  const slug = slugs.find(name => path.split(/[/.]/).includes(name) || path.startsWith(`assets/${name}-`));
  const outputs = slug ? await outputsOf(slug, path, dev) : await siteFiles(slugs, dev);
  return outputs.find(({fileName}) => fileName === path);
}

/** Renders only the pages unless another file is requested, since pictures take a second to draw. */
async function outputsOf(slug: string, path: string, dev: DevSite): Promise<Output[]> {
  const data = await readGood(slug, dev.project);
  const site = siteOf(dev.project);
  const images = await resizeImages(dev.project, data);
  const pages = storyPages(dev.shell, data, site, images);
  if (pages.some(({fileName}) => fileName === path)) return pages;
  const pictures = await pictureSite(dev.project, site, data);
  if (pictures.issues.length > 0) throw plainError(pictures.issues.map(formatIssue).join('\n'));
  return publishStory(dev.shell, data, pictures.site, images);
}

async function siteFiles(slugs: string[], {project, shell}: DevSite): Promise<Output[]> {
  const {lead = slugs[0]} = project;
  if (lead === undefined) throw plainError('Found no story. Make one: geo/README.md says how.');
  const data = await readGood(lead, project);
  const all = await Promise.all(slugs.map(slug => readStoryData(project, slug)));
  const cards = all.flatMap(({data}) => (data ? cardOf(data.story) : []));
  return siteOutputs(shell, data, cards, siteOf(project));
}

async function readGood(slug: string, project: Project) {
  const {data, issues} = await readStoryData(project, slug);
  if (data) return data;
  throw plainError(`The story "${slug}" cannot be built.\n${issues.map(formatIssue).join('\n')}`);
}
