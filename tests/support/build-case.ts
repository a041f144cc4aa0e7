import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type BuiltSite, COPIED, LINKED} from './build-site.ts';

/** Builds the site and the single file of a case of `tests/cases/good/`, in a folder that is a project of its own. Throws with what the build printed. */
export function buildCase(name: string): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), 'dateline-case-'));
  mkdirSync(join(root, 'geo'));
  for (const part of COPIED) cpSync(part, join(root, part), {recursive: true});
  for (const part of LINKED) symlinkSync(resolve(part), join(root, part));
  cpSync(`tests/cases/good/${name}`, join(root, 'geo', name), {recursive: true});
  const env = {...process.env, STORY: name};
  for (const mode of ['production', 'single'])
    execFileSync('npx', ['vite', 'build', '--mode', mode], {cwd: root, env, stdio: 'pipe'});
  return {dist: join(root, 'dist'), remove: () => rmSync(root, {recursive: true, force: true})};
}
