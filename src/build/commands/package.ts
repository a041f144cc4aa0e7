import {chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {ensureBasemap, PRECUT} from '../basemap/ensure-basemap.ts';
import {readProject} from '../config/read-project.ts';
import {ensureShell, PREBUILT} from '../ensure-shell.ts';
import {packageRoot} from '../package-root.ts';
import {LIB} from '../vite/lib-plugin.ts';
import {NODE} from '../vite/node-plugin.ts';

/**
 * The command `package`: makes `lib/`, the content of the published package: the command, the library for Node, the
 * modules for pages, the shell, and the tiles of the basemap. `tsc -p tsconfig.lib.json` adds the types. Resolves to the
 * exit code.
 */
export async function run(): Promise<number> {
  const root = packageRoot();
  const lib = join(root, 'lib');
  rmSync(lib, {recursive: true, force: true});
  // The runner of this command may have set another value.
  process.env.NODE_ENV = 'production';
  for (const mode of [LIB, NODE])
    await build({root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
  const cli = join(lib, 'cli.js');
  writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
  chmodSync(cli, 0o755);
  const {folder} = await ensureShell();
  cpSync(join(folder, '..'), join(root, PREBUILT), {recursive: true});
  const basemap = await ensureBasemap(await readProject(root));
  cpSync(basemap.folder, join(root, PRECUT), {recursive: true});
  return existsSync(cli) ? 0 : 1;
}
