import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {StoryCard} from '../story/story-card.ts';
import {replaceFile} from './files.ts';

/** A story as last published: a hash of everything it was made from, its files, and its card. */
export type PublishedStory = {inputs: string; files: string[]; card: StoryCard};

/** What a build has written to its output folder, for the next build. */
export type Manifest = {
  /** Hashes of the shell and of the basemap. */
  shell: string;
  basemap: string;
  stories: Record<string, PublishedStory>;
  /** The site's pages, which belong to no single story: a hash of everything they were made from, and their files. */
  pages: {inputs: string; files: string[]};
};

/** The name of the manifest in the output folder. */
export const MANIFEST = 'dateline.json';

/** Reads the manifest of an output folder; `undefined` if there is none or it cannot be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeManifest(folder: string, manifest: Manifest): void {
  replaceFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}
