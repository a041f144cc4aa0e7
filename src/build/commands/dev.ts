import {join} from 'node:path';
import {createServer} from 'vite';
import {ensureShell} from '../ensure-shell.ts';
import {isRepository, packageRoot} from '../package-root.ts';
import {devSite} from '../vite/dev-server.ts';

/** The command `dev`: serves the project in `root` with every change at once. Resolves to the exit code when the server runs, or cannot. */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) {
    console.error(`dev: found "${args.join(' ')}"; expected nothing.`);
    return 2;
  }
  const server = await createServer(
    isRepository()
      ? {root, configFile: join(packageRoot(), 'vite.config.ts')}
      : {
          root,
          configFile: false,
          appType: 'mpa',
          publicDir: (await ensureShell()).folder,
          plugins: [devSite(() => import('../dev-render.ts'))],
        },
  );
  await server.listen();
  server.printUrls();
  return 0;
}
