import {createHash} from 'node:crypto';
import {hashFiles} from './files.ts';
import type {Prepared} from './prepare-publishing.ts';

/** Returns a hash of what all stories of a build share: the shell, the basemap and the configuration. */
export function hashCommon({project, shell, site}: Prepared): string {
  const {hash, basemap} = shell;
  return hashOf([hash, basemap.index, site, hashFiles(project.configFiles)]);
}

/** Returns a hash of plain data. Omits the bytes of fonts, since their names contain a hash of them. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (key, part) => (key === 'bytes' ? undefined : part));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
