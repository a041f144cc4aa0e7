import {copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import type {Shell} from '../publish/shell.ts';
import {cacheFolder} from './cache-folder.ts';
import {hashFiles, listFiles} from './files.ts';
import {isRepository, packageRoot} from './package-root.ts';
import {HOST} from './vite/host-plugin.ts';
import {SINGLE} from './vite/shell-plugin.ts';

/** A shell with the folder of its files, which the site contains unchanged, and their paths in it. */
export type BuiltShell = Omit<Shell, 'basemap'> & {folder: string; files: string[]};

/** The Vite modes whose outputs together make up the shell. */
const MODES = ['production', SINGLE, HOST];
/** Where the package keeps its shell. */
export const PREBUILT = 'lib/shell';
const TEMPLATES = ['article', 'embed', 'single'] as const;
/** The sources of the shell and of the code that publishes stories. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json', 'NOTICE'];

/**
 * Returns the shell. The package contains it; in Dateline's own repository it is built first if it is missing or the
 * code has changed, in about ten seconds.
 */
export async function ensureShell(): Promise<BuiltShell> {
  const root = packageRoot();
  if (!isRepository()) return readShell(join(root, PREBUILT));
  const hash = hashFiles(SOURCES.map(path => join(root, path)));
  return readShell(await cacheFolder(root, 'shell', hash, fresh => buildShell(root, fresh, hash)));
}

/** Reads a built shell. Throws if there is none. */
export function readShell(folder: string): BuiltShell {
  const read = (name: string) => readFileSync(join(folder, 'templates', `${name}.html`), 'utf8');
  const [article, embed, single] = TEMPLATES.map(read) as [string, string, string];
  const files = join(folder, 'files');
  return {
    hash: readFileSync(join(folder, 'hash'), 'utf8'),
    templates: {article, embed, single},
    folder: files,
    files: listFiles(files),
  };
}

/** Builds the shell from the code in `root` into a new folder. */
export async function buildShell(root: string, folder: string, hash: string): Promise<void> {
  // The command's runner may have set another value.
  process.env.NODE_ENV = 'production';
  const files = join(folder, 'files');
  for (const mode of MODES)
    await build({
      root,
      mode,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: {outDir: files},
    });
  moveTemplates(files, join(folder, 'templates'));
  copyFileSync(join(root, 'NOTICE'), join(files, 'NOTICE'));
  writeFileSync(join(folder, 'hash'), hash);
}

/** Moves the templates out of the files, where Vite has written them as pages. */
function moveTemplates(files: string, templates: string): void {
  mkdirSync(templates);
  const written = {article: 'index.html', embed: 'embed.html', single: 'single.html'};
  for (const name of TEMPLATES) renameSync(join(files, written[name]), join(templates, `${name}.html`));
}
