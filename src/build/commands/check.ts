import {renderStory} from '../../publish/render-story.ts';
import {claimsOf, verdictWords} from '../../reading/check-claims.ts';
import {formatIssue, type Issue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import type {Story} from '../../story/story.ts';
import type {StoryData} from '../../story/story-data.ts';
import {type Project, readProject} from '../config/read-project.ts';
import {resizeImages} from '../images/resize-images.ts';
import {pictureSite} from '../picture-site.ts';
import {readStoryData} from '../read-story-data.ts';
import {renderFault} from '../render-fault.ts';
import {siteOf} from '../site-of.ts';
import {noStories, storySlugs, strayIssues} from '../story-files.ts';

/**
 * The command `check [slug]`: prints the issues of one or all stories, in the format of a compiler, and the verdict on
 * each claim. Resolves to the exit code: 1 if there is an error, 2 if there is no such story.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  const [slug, ...rest] = args;
  if (rest.length > 0) return refuse(`found "${args.join(' ')}"; expected one story, or nothing for all`);
  const project = await readProject(root);
  const slugs = await storySlugs(project);
  if (slugs.length === 0) {
    console.error(noStories(project));
    return 1;
  }
  if (slug === undefined) return check(project, slugs, await strayIssues(project));
  if (slugs.includes(slug)) return check(project, [slug]);
  return refuse(`found no story "${slug}" in ${project.stories}/. ${suggest(slug, slugs)}`);
}

async function check(project: Project, slugs: string[], strays: Issue[] = []): Promise<number> {
  const readings = await Promise.all(slugs.map(slug => checkStory(project, slug)));
  const issues = [...strays, ...readings.flatMap(reading => reading.issues)];
  for (const issue of issues) console.log(formatIssue(issue));
  for (const {data} of readings)
    if (data) for (const line of claimLines(project, data.story)) console.log(line);
  const errors = count(issues, 'error');
  console.log(`${counted(slugs.length, 'story', 'stories')}: ${errors}, ${count(issues, 'warning')}`);
  return issues.some(issue => issue.severity === 'error') ? 1 : 0;
}

/** Checks a story. Also renders it if it has no errors, since only that proves that it can be built. */
async function checkStory(project: Project, slug: string): Promise<{data?: StoryData; issues: Issue[]}> {
  const {data, issues} = await readStoryData(project, slug);
  if (!data) return {issues};
  try {
    const pictures = await pictureSite(project, siteOf(project), data);
    if (pictures.issues.length > 0) return {issues: [...issues, ...pictures.issues]};
    renderStory(data, {...pictures.site, address: 'https://example.org/'}, await resizeImages(project, data));
    return {data, issues};
  } catch (error) {
    return {issues: [...issues, renderFault(project, slug, error)]};
  }
}

/** Returns a line for each distance that the article states, with the verdict that the map will show. */
function claimLines({stories}: Project, story: Story): string[] {
  return claimsOf(story).map(
    checked => `${stories}/${story.slug}/facts.yaml claim ${checked.fact}: ${verdictWords(story, checked)}`,
  );
}

function count(issues: Issue[], severity: Issue['severity']): string {
  return counted(issues.filter(issue => issue.severity === severity).length, severity, `${severity}s`);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function refuse(message: string): number {
  console.error(`check: ${message}`);
  return 2;
}
