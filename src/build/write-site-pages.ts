import {join} from 'node:path';
import {siteOutputs} from '../publish/site-outputs.tsx';
import {compareWhen} from '../story/compare-when.ts';
import type {StoryCard} from '../story/story-card.ts';
import {replaceFile} from './files.ts';
import {hashCommon, hashOf} from './hash-common.ts';
import type {Manifest, PublishedStory} from './manifest.ts';
import {plainError} from './plain-error.ts';
import type {Prepared} from './prepare-publishing.ts';
import {readStoryData} from './read-story-data.ts';

/** Writes the site's pages if what they show has changed. If the lead story has errors, keeps its last good page. */
export async function writeSitePages(
  prepared: Prepared,
  stories: Record<string, PublishedStory>,
  last: Manifest['pages'] | undefined,
): Promise<Manifest['pages']> {
  const {project, folder, shell, site} = prepared;
  const cards = Object.values(stories).map(({card}) => card);
  // Whatever was on the site is withdrawn.
  if (cards.length === 0 && last) return {inputs: '', files: []};
  const slug = project.lead ?? newest(cards);
  if (slug === undefined || !stories[slug])
    throw plainError(`No story ${slug ? `"${slug}" ` : ''}could be built for the first page: see above.`);
  const inputs = hashOf([slug, stories[slug].inputs, hashCommon(prepared), cards]);
  if (last?.inputs === inputs) return last;
  const {data} = await readStoryData(project, slug);
  if (!data && last) return last;
  if (!data) throw plainError(`The story "${slug}" has errors and is the first page: see above.`);
  const outputs = siteOutputs(shell, data, cards, site);
  for (const {fileName, source} of outputs) replaceFile(join(folder, fileName), source);
  return {inputs, files: outputs.map(({fileName}) => fileName)};
}

function newest(cards: StoryCard[]): string | undefined {
  return cards.toSorted((a, b) => compareWhen(b.published, a.published) || (a.slug < b.slug ? -1 : 1))[0]
    ?.slug;
}
