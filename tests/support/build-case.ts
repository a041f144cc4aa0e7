import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type BuiltSite, COPIED, LINKED} from './build-site.ts';

/** Makes a project in a folder of its own whose one story is a case of `tests/cases/good/`. Returns the folder. */
export function caseProject(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-case-'));
  mkdirSync(join(root, 'geo'));
  for (const part of COPIED) cpSync(part, join(root, part), {recursive: true});
  for (const part of LINKED) symlinkSync(resolve(part), join(root, part));
  cpSync(`tests/cases/good/${name}`, join(root, 'geo', name), {recursive: true});
  return root;
}

/** Builds the site and the single file of a case, in a project of its own. Throws with what the build printed. */
export function buildCase(name: string): BuiltSite {
  const root = caseProject(name);
  const env = {...process.env, STORY: name};
  for (const mode of ['production', 'single'])
    execFileSync('npx', ['vite', 'build', '--mode', mode], {cwd: root, env, stdio: 'pipe'});
  return {dist: join(root, 'dist'), remove: () => rmSync(root, {recursive: true, force: true})};
}
