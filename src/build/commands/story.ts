import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {renderStory} from '../../publish/render-story.ts';
import {claimsOf, verdictWords} from '../../reading/check-claims.ts';
import {formatIssue, type Issue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import type {Story} from '../../story/story.ts';
import type {StoryData} from '../../story/story-data.ts';
import {type Project, readProject} from '../config/read-project.ts';
import {readStoryData} from '../read-story-data.ts';
import {siteOf} from '../site-of.ts';
import {storySlugs, strayIssues} from '../story-files.ts';
import {storySchemaFiles} from '../story-schema-files.ts';

const USAGE = 'expected "npm run story check", "npm run story check <story>" or "npm run story schema"';

/**
 * The command `npm run story`, run in the repository's root; resolves to the exit code. `check [story]` prints the
 * issues of one story or of all as a compiler does: 1 if there is an error. `schema` writes the JSON Schemas for
 * editors. Anything else: 2, with a message.
 */
export async function run(args: string[], root = '.'): Promise<number> {
  const [command, slug, ...rest] = args;
  if (rest.length > 0 || (command === 'schema' && slug !== undefined))
    return refuse(`too many words; ${USAGE}`);
  if (command === 'schema') return writeSchemas(root);
  if (command !== 'check') return refuse(`found ${command ? `"${command}"` : 'no command'}; ${USAGE}`);
  const project = await readProject(root);
  const slugs = await storySlugs(project);
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

/** What is right by the rules is rendered, too: only then is it certain that it can be built. */
async function checkStory(project: Project, slug: string): Promise<{data?: StoryData; issues: Issue[]}> {
  const {data, issues} = await readStoryData(project, slug);
  if (!data) return {issues};
  try {
    renderStory(data, {...siteOf(project), address: 'https://example.org/'});
    return {data, issues};
  } catch (error) {
    const message = `Found a story without errors that cannot be rendered: ${error instanceof Error ? error.message : error}. This is a fault of Dateline: please report it with the three files.`;
    return {
      issues: [
        ...issues,
        {file: `${project.stories}/${slug}`, line: 1, column: 1, path: '', severity: 'error', message},
      ],
    };
  }
}

/** What the map is going to say about each distance that the article states. */
function claimLines({stories}: Project, story: Story): string[] {
  return claimsOf(story).map(
    checked => `${stories}/${story.slug}/facts.yaml claim ${checked.fact}: ${verdictWords(story, checked)}`,
  );
}

async function writeSchemas(root: string): Promise<number> {
  for (const [path, text] of Object.entries(storySchemaFiles())) {
    await writeFile(join(root, path), text);
    console.log(path);
  }
  return 0;
}

function count(issues: Issue[], severity: Issue['severity']): string {
  return counted(issues.filter(issue => issue.severity === severity).length, severity, `${severity}s`);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function refuse(message: string): number {
  console.error(`story: ${message}`);
  return 2;
}
