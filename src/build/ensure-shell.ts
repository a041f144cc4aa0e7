import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'vite';
import type {Shell} from '../publish/shell.ts';
import {hashFiles, listFiles} from './files.ts';
import {packageRoot} from './package-root.ts';
import {replaceFolder} from './replace-folder.ts';
import {HOST} from './vite/host-plugin.ts';
import {SINGLE} from './vite/shell-plugin.ts';

/** A shell with the folder of its files, all of which belong into the site as they are, and their paths in it. */
export type BuiltShell = Omit<Shell, 'basemap'> & {folder: string; files: string[]};

/** Vite's modes whose outputs together are the shell. */
const MODES = ['production', SINGLE, HOST];
/** Where the package has its shell. */
export const PREBUILT = 'lib/shell';
const TEMPLATES = ['article', 'embed', 'single'] as const;
/** What the shell is built from, and what stories are published by. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json', 'NOTICE'];

/**
 * Returns the shell. The package brings it; in Dateline's own repository it is built first where it is not there or not of the present
 * code, in about ten seconds.
 */
export async function ensureShell(): Promise<BuiltShell> {
  const root = packageRoot();
  if (!existsSync(join(root, 'src'))) return readShell(join(root, PREBUILT));
  const folder = join(root, 'node_modules/.cache/dateline/shell');
  const hash = hashFiles(SOURCES.map(path => join(root, path)));
  if (readHash(folder) !== hash) await buildShell(root, folder, hash);
  return readShell(folder);
}

/** Reads a shell that is built. Throws where there is none. */
export function readShell(folder: string): BuiltShell {
  const read = (name: string) => readFileSync(join(folder, 'templates', `${name}.html`), 'utf8');
  const [article, embed, single] = TEMPLATES.map(read) as [string, string, string];
  const files = join(folder, 'files');
  return {
    hash: readHash(folder) ?? '',
    templates: {article, embed, single},
    folder: files,
    files: listFiles(files),
  };
}

/** Builds the shell of the code in `root` into a folder, which is replaced when all of it could be built. */
export async function buildShell(root: string, folder: string, hash: string): Promise<void> {
  // The runner of a command has set it for itself.
  process.env.NODE_ENV = 'production';
  mkdirSync(dirname(folder), {recursive: true});
  await replaceFolder(folder, async fresh => {
    const files = join(fresh, 'files');
    for (const mode of MODES)
      await build({
        root,
        mode,
        configFile: join(root, 'vite.config.ts'),
        logLevel: 'warn',
        build: {outDir: files},
      });
    moveTemplates(files, join(fresh, 'templates'));
    writeFileSync(join(files, 'NOTICE'), readFileSync(join(root, 'NOTICE')));
    writeFileSync(join(fresh, 'hash'), hash);
  });
}

function readHash(folder: string): string | undefined {
  const file = join(folder, 'hash');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Vite has written the templates as pages beside the scripts. */
function moveTemplates(files: string, templates: string): void {
  mkdirSync(templates);
  const written = {article: 'index.html', embed: 'embed.html', single: 'single.html'};
  for (const name of TEMPLATES) renameSync(join(files, written[name]), join(templates, `${name}.html`));
}
