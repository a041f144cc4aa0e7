import {join} from 'node:path';
import {createServer, type InlineConfig, type ViteDevServer} from 'vite';
import {ensureShell} from './ensure-shell.ts';
import {isRepository, packageRoot} from './package-root.ts';
import {devSite} from './vite/dev-server.ts';

/**
 * Creates a server for the project in `root` with every change at once; it does not listen yet. In Dateline's own repository the scripts
 * and templates are those of the sources, else those of the package. `more` is further configuration of Vite.
 */
export async function createDevServer(root: string, more: InlineConfig = {}): Promise<ViteDevServer> {
  if (isRepository())
    return createServer({
      ...more,
      root: packageRoot(),
      configFile: join(packageRoot(), 'vite.config.ts'),
      plugins: [devSite(root)],
    });
  return createServer({
    ...more,
    root,
    configFile: false,
    appType: 'mpa',
    publicDir: (await ensureShell()).folder,
    plugins: [devSite(root, () => import('./dev-render.ts'))],
  });
}
