import {cpSync, mkdtempSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** Copies the project into a folder of its own, whose files a test may change; it shares the packages and the tiles. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-project-'));
  const parts = ['geo', 'src', 'index.html', 'NOTICE', 'package.json', 'package-lock.json', 'vite.config.ts'];
  for (const part of parts) cpSync(part, join(root, part), {recursive: true});
  for (const folder of ['node_modules', 'public']) symlinkSync(resolve(folder), join(root, folder));
  return root;
}
