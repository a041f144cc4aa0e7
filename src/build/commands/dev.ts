import {createDevServer} from '../create-dev-server.ts';

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
  return 0;
}
