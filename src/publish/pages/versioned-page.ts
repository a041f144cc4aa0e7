import {createHash} from 'node:crypto';
import type {Output} from '../shell.ts';

/**
 * Returns an embed page at a permanent address whose content never changes, `v/<hash>/embed/<story>/`. It shares the
 * scripts and tiles of all versions; script names contain hashes. `file` is the page's path in the output folder.
 */
export function versionedPage(file: string, html: string): Output {
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 12);
  return {
    fileName: `v/${hash}/${file}`,
    source: html
      .replace(/(src=|href=|data-source=|url\()"\.\.\/\.\.\//g, '$1"../../../../')
      .replace(/srcset="[^"]*"/gi, addresses => addresses.replace(/(?<=[" ])\.\.\/\.\.\//g, '../../../../')),
  };
}
