import type {Story} from '../story/story.ts';
import {unitOfClaims} from '../story/units.ts';
import {checkClaims} from './check-claims.ts';
import type {ImageFiles} from './check-media.ts';
import type {Gazetteer} from './check-place.ts';
import {crossCheck, type Drafts} from './cross-check.ts';
import type {Issue} from './issue.ts';
import {findMentions} from './mentions.ts';
import {readArticle} from './read-article.ts';
import {readFacts} from './read-facts.ts';
import {readPlaces} from './read-places.ts';
import {silence} from './silence.ts';
import {decodeSource, type FileContent} from './source-file.ts';

/**
 * The contents of a story's three files, and facts about the image files beside them. `folder` is the path for messages,
 * for example `geo/prisoner-swap`.
 */
export type StoryFiles = {
  slug: string;
  folder: string;
  article: FileContent;
  places: FileContent;
  facts: FileContent;
  /** Absent if the folder has none. */
  images?: ImageFiles;
};

/** A story with its warnings; without the story if any issue is an error. */
export type StoryReading = {story: Story | undefined; issues: Issue[]};

/**
 * Reads a story from its three files, and lists every problem at once, in the order of files and lines.
 * Faults are returned, never thrown. Without a gazetteer, the names of regions are not checked.
 */
export function readStory(files: StoryFiles, gazetteer?: Gazetteer): StoryReading {
  const names = {
    article: `${files.folder}/article.md`,
    facts: `${files.folder}/facts.yaml`,
    places: `${files.folder}/places.geojson`,
  };
  const article = decodeSource(names.article, files.article);
  const facts = decodeSource(names.facts, files.facts);
  const places = decodeSource(names.places, files.places);
  const reading = article.text === undefined ? undefined : readArticle(names.article, article.text);
  const drafts: Drafts = {
    article: reading?.draft,
    facts: facts.text === undefined ? undefined : readFacts(names.facts, facts.text),
    places: places.text === undefined ? undefined : readPlaces(names.places, places.text, gazetteer),
  };
  const found = [{issues: slugIssues(files)}, article, facts, places, reading, drafts.facts, drafts.places]
    .flatMap(part => part?.issues ?? [])
    .concat(crossCheck(names.article, drafts, files.images ?? new Map(), gazetteer));
  const hasError = found.some(issue => issue.severity === 'error');
  const story = hasError ? undefined : storyOf(files.slug, drafts);
  if (story && drafts.facts?.data) found.push(...checkClaims(drafts.facts.data, story));
  const silences = [drafts.article, ...(drafts.places?.places ?? [])].flatMap(draft => draft?.silences ?? []);
  const issues = silence(found, silences).sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return {story, issues};
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Returns issues with the name of a story's folder. */
export function slugIssues({slug, folder}: Pick<StoryFiles, 'slug' | 'folder'>): Issue[] {
  if (SLUG.test(slug)) return [];
  const message = `Found the folder name "${slug}", which becomes a part of the story's address; expected lower-case letters, digits and single hyphens, as prisoner-swap. Rename the folder.`;
  return [{file: folder, line: 1, column: 1, path: '', severity: 'error', message}];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function storyOf(slug: string, {article, facts, places}: Drafts): Story | undefined {
  if (!article?.frontMatter || !facts || !places) return undefined;
  const read = facts.facts.flatMap(draft => draft.fact ?? []);
  return {
    slug,
    ...article.frontMatter,
    units: article.frontMatter.units ?? unitOfClaims(read),
    article: article.blocks,
    places: places.places.flatMap(draft => draft.place ?? []),
    facts: read,
    mentions: findMentions(article.blocks),
  };
}
