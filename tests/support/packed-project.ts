import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** An empty project that has Dateline's package installed, and how it is taken away. */
export type PackedProject = {
  root: string;
  /** What a command is started with, as `npx dateline` starts it, where there is no network. */
  command: [node: string, ...words: string[]];
  remove(): void;
};

/**
 * Packs Dateline as `npm pack` does, and installs the tarball into a folder of its own. The packages that it depends on are links to those of
 * this repository, so that nothing is loaded. Takes about a minute.
 */
export function packedProject(): PackedProject {
  execFileSync('npm', ['run', 'build:lib'], {stdio: 'pipe'});
  const root = mkdtempSync(join(tmpdir(), 'dateline-packed-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', root], {
    encoding: 'utf8',
  });
  const modules = join(root, 'node_modules');
  const own = join(modules, 'dateline');
  mkdirSync(own, {recursive: true});
  execFileSync('tar', ['xzf', join(root, packed.trim()), '-C', own, '--strip-components=1']);
  rmSync(join(root, packed.trim()));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  // As `npm install` makes it in an empty folder.
  writeFileSync(join(root, 'package.json'), '{"dependencies": {"dateline": "file:dateline-0.1.0.tgz"}}\n');
  return {
    root,
    command: [
      process.execPath,
      '--require',
      resolve('tests/support/no-network.cjs'),
      join(own, 'lib/cli.js'),
    ],
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}
