import {posix} from 'node:path';
import type {Rolldown} from 'vite';
import {htmlPages} from './html-pages.ts';

const LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/**
 * Moves the style sheets of a bundle's pages into the pages, so that they show their picture before anything else is
 * loaded, and removes the files from the bundle.
 */
export function inlineStyles(bundle: Rolldown.OutputBundle): void {
  const inlined = new Set<string>();
  for (const page of htmlPages(bundle)) {
    page.source = String(page.source).replace(LINK, (link, href: string) => {
      const name = posix.join(posix.dirname(page.fileName), href);
      const sheet = bundle[name];
      if (sheet?.type !== 'asset') return link;
      inlined.add(name);
      return `<style>${String(sheet.source).trim()}</style>`;
    });
  }
  for (const name of inlined) delete bundle[name];
}
