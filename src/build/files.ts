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

/** Returns the paths of all files below a folder, sorted, with `/` between their parts; none where there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Returns a hash of files and of all files in folders: of their paths, relative to the given one, and of their bytes. */
export function hashFiles(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = statSync(path).isDirectory() ? listFiles(path) : [''];
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(path, file)));
  }
  return hash.digest('hex');
}

/**
 * Fills a new folder with the files of another, without copying their bytes where the disk allows it: both folders then name the same
 * file, so a file of the new one must be replaced, never written into.
 */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const file of listFiles(from)) linkFile(join(from, file), join(to, file));
}

/** As `linkFolder`, for one file. What is there gives way. */
function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), {recursive: true});
  rmSync(to, {force: true});
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Writes a file that may be linked from elsewhere: as a new one, unless it has these bytes already. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as Uint8Array);
  if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return;
    rmSync(path);
  }
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
}

/** Removes all folders below a folder that have no file in them. */
export function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}
