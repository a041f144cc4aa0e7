import {join} from 'node:path';
import {formatIssue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import {type Built, buildSite} from '../build-site.ts';
import {readProject} from '../config/read-project.ts';
import {readManifest} from '../manifest.ts';
import {plainError} from '../plain-error.ts';
import {createProgress, duration} from '../progress.ts';
import type {Published} from '../publish-one.ts';
import {noStories, storySlugs, strayIssues} from '../story-files.ts';

const WITHOUT_SITE =
  "SITE is not set, and no site in dateline.config.ts: the pages name no address of their own, so other sites find neither card nor oEmbed. To publish: SITE=https://maps.example.org/, or site: 'https://maps.example.org/' in the configuration.";

/**
 * The command `build [slug…]`: builds the site of the project in `root`, or only the named stories. Prints the issues of
 * the stories. Resolves to the exit code: 1 if a story has errors or the build failed.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  const start = performance.now();
  const progress = createProgress();
  try {
    const project = await readProject(root);
    const slugs = await storySlugs(project);
    if (slugs.length === 0 && !readManifest(join(root, 'dist'))) throw plainError(noStories(project));
    const stranger = args.find(slug => !slugs.includes(slug));
    if (stranger !== undefined)
      throw plainError(`Found no story "${stranger}" in ${project.stories}/. ${suggest(stranger, slugs)}`);
    for (const issue of await strayIssues(project)) console.warn(formatIssue(issue));
    const built = await buildSite(project, {
      only: args.length > 0 ? args : undefined,
      onStart(count) {
        console.log(`Stories to publish: ${count} of ${slugs.length}.`);
        progress.start(count);
      },
      onPublished(published) {
        if (published.issues.length > 0) progress.clear();
        for (const issue of published.issues) console.warn(formatIssue(issue));
        progress.add(published);
      },
    });
    progress.clear();
    if (!project.site) console.log(WITHOUT_SITE);
    if (slugs.length === 0) console.warn(noStories(project));
    console.log(summary(built, performance.now() - start, progress.slowest()));
    if (built.failed === 0) return 0;
    console.error('Stories with errors keep the files of their last good build, if there was one.');
    return 1;
  } catch (error) {
    progress.clear();
    console.error(error instanceof Error ? error.stack || error.message : error);
    console.error('\nThe build failed; dist/ is as it was.');
    return 1;
  }
}

function summary(
  {published, unchanged, failed, removed}: Built,
  milliseconds: number,
  slowest: Published | undefined,
): string {
  const counts = [
    `${published} published`,
    unchanged > 0 && `${unchanged} unchanged`,
    failed > 0 && `${failed} with errors`,
    removed > 0 && `${removed} removed`,
  ];
  const longest = slowest ? `; the slowest was ${slowest.slug}, ${duration(slowest.milliseconds)}` : '';
  return `Stories: ${counts.filter(Boolean).join(', ')}, in ${duration(milliseconds)}${longest}.`;
}
