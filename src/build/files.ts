import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, relative} from 'node:path';

/** Returns the paths of all files below a folder, sorted, with `/` as the separator; none if there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Returns a hash of files and of all files in folders, over their relative paths and their bytes. */
export function hashFiles(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = statSync(path).isDirectory() ? listFiles(path) : [''];
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(path, file)));
  }
  return hash.digest('hex');
}

/**
 * Fills a new folder with another's files, as hard links where the disk supports them. Both folders then share the
 * files, so replace a file of the new folder; never write into it.
 */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const file of listFiles(from)) linkFile(join(from, file), join(to, file));
}

/** Links or copies one file; replaces an existing one. */
function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), {recursive: true});
  rmSync(to, {force: true});
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Writes a file that other folders may link to: as a new file, unless it already has these bytes. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as Uint8Array);
  if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return;
    rmSync(path);
  }
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
}

/** Removes all folders below a folder that contain no file. */
export function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}
