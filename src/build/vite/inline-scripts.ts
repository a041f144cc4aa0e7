import {posix} from 'node:path';
import type {Rolldown} from 'vite';
import {htmlPages} from './html-pages.ts';

const SCRIPT = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;

/**
 * Moves the scripts of a bundle's pages into the pages, at the end, where they run in the order of modules, and removes
 * the files from the bundle.
 */
export function inlineScripts(bundle: Rolldown.OutputBundle): void {
  const inlined = new Set<string>();
  for (const page of htmlPages(bundle)) {
    const scripts: string[] = [];
    const html = String(page.source).replace(SCRIPT, (tag, src: string) => {
      const name = posix.join(posix.dirname(page.fileName), src);
      const chunk = bundle[name];
      if (chunk?.type !== 'chunk') return tag;
      inlined.add(name);
      scripts.push(`<script type="module">${escapeScript(chunk.code.trim())}</script>\n`);
      return '';
    });
    page.source = html.replace('</body>', end => scripts.join('') + end);
  }
  for (const name of inlined) delete bundle[name];
}

/**
 * Escapes code for a script element. Sequences that would end the script or begin a comment occur only in strings and
 * patterns.
 */
export function escapeScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}
