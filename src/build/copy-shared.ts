import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fontOutputs} from '../publish/fonts/font-outputs.ts';
import type {Output} from '../publish/shell.ts';
import {listFiles, replaceFile} from './files.ts';
import type {Manifest} from './manifest.ts';
import {packageRoot} from './package-root.ts';
import type {Prepared} from './prepare-publishing.ts';

/**
 * Writes what no story is in into the output folder: scripts, tiles, fonts, and the files of `public/`, those of the project over
 * those of Dateline. Scripts and tiles that the last build has written stay as they are. Returns the paths of all of them.
 */
export function copyShared({project, folder, shell, site}: Prepared, last: Manifest | undefined): string[] {
  const {basemap} = shell;
  const tiles = listFiles(basemap.folder).filter(file => file.endsWith('.pbf'));
  const statics = [...new Set([packageRoot(), project.root])].flatMap(root =>
    outputsIn(join(root, 'public')),
  );
  return [
    ...copyFiles(shell.folder, shell.files, folder, '', last?.shell === shell.hash),
    ...copyFiles(basemap.folder, tiles, folder, 'basemap', last?.basemap === basemap.index.version),
    ...[...statics, ...fontOutputs(site.fonts)].map(({fileName, source}) => {
      replaceFile(join(folder, fileName), source);
      return fileName;
    }),
  ];
}

function copyFiles(from: string, files: string[], folder: string, to: string, isThere: boolean): string[] {
  return files.map(file => {
    const path = join(to, file);
    const target = join(folder, path);
    if (!isThere || !existsSync(target)) {
      // Never into what is there, which the last build's folder may share.
      rmSync(target, {force: true});
      mkdirSync(dirname(target), {recursive: true});
      copyFileSync(join(from, file), target);
    }
    return path;
  });
}

function outputsIn(folder: string): Output[] {
  return listFiles(folder).map(fileName => ({fileName, source: readFileSync(join(folder, fileName))}));
}
