import {readProject} from '../config/read-project.ts';
import {createDevServer} from '../create-dev-server.ts';
import {noStories, storySlugs} from '../story-files.ts';

/** So many stories are listed when the server starts. */
const LISTED = 10;

/**
 * The command `dev`: serves the project in `root` and shows each change at once. Resolves to the exit code once the
 * server runs or fails.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) {
    console.error(`dev: found "${args.join(' ')}"; expected nothing.`);
    return 2;
  }
  const server = await createDevServer(root);
  await server.listen();
  server.printUrls();
  const project = await readProject(root);
  const slugs = await storySlugs(project);
  if (slugs.length === 0) console.warn(noStories(project));
  const [address] = server.resolvedUrls?.local ?? [];
  for (const slug of slugs.slice(0, LISTED)) console.log(`  ${address}stories/${slug}/`);
  if (slugs.length > LISTED) console.log(`  and ${slugs.length - LISTED} more`);
  return 0;
}
