import {createHash} from 'node:crypto';
import {hashFiles} from './files.ts';
import type {Prepared} from './prepare-publishing.ts';

/** Returns a hash of all that every story of a build is published with: the shell, the basemap, the configuration. */
export function hashCommon({project, shell, site}: Prepared): string {
  const {hash, basemap} = shell;
  return hashOf([hash, basemap.index, site, hashFiles(project.configFiles)]);
}

/** Returns a hash of plain data. The bytes of fonts are left out: their names have a hash of them. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (key, part) => (key === 'bytes' ? undefined : part));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
