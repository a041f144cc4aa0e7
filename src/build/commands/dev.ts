import {join} from 'node:path';
import {createServer} from 'vite';

/** The command `dev`: serves the project in `root` with every change at once. Resolves to the exit code when the server runs, or cannot. */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) {
    console.error(`dev: found "${args.join(' ')}"; expected nothing.`);
    return 2;
  }
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
  });
  await server.listen();
  server.printUrls();
  return 0;
}
