import type {Rolldown} from 'vite';

/** Returns the pages of a bundle: its HTML files. */
export function htmlPages(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset[] {
  return Object.values(bundle).flatMap(file =>
    file.type === 'asset' && file.fileName.endsWith('.html') ? file : [],
  );
}
