import {join} from 'node:path';
import {createServer, type InlineConfig, type ViteDevServer} from 'vite';
import {ensureShell} from './ensure-shell.ts';
import {isRepository, packageRoot} from './package-root.ts';
import {devSite} from './vite/dev-server.ts';

/**
 * Creates a dev server for the project in `root`, not yet listening. In Dateline's own repository it serves scripts and
 * templates from the sources, else from the package. `more` is additional Vite configuration.
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
