import {join} from 'node:path';
import {publishStory} from '../publish/publish-story.ts';
import type {Shell} from '../publish/shell.ts';
import type {Site} from '../publish/site.ts';
import type {Issue} from '../reading/issue.ts';
import {cardOf, type StoryCard} from '../story/story-card.ts';
import type {Project} from './config/read-project.ts';
import {replaceFile} from './files.ts';
import {resizeImages} from './images/resize-images.ts';
import {pictureSite} from './picture-site.ts';
import {readStoryData} from './read-story-data.ts';
import {renderFault} from './render-fault.ts';

/** What every story of a build is published with. `folder` is the output folder. */
export type Publishing = {project: Project; folder: string; shell: Shell; site: Site};

/** The result of publishing a story: its issues, and, if none is an error, its files and its card. */
export type Published = {
  slug: string;
  issues: Issue[];
  done?: {files: string[]; card: StoryCard};
  milliseconds: number;
};

/** Reads a story and writes its files. Leaves files that already have the right bytes untouched. */
export async function publishOne(
  slug: string,
  {project, folder, shell, site}: Publishing,
): Promise<Published> {
  const start = performance.now();
  const {data, issues} = await readStoryData(project, slug);
  const end = (): Pick<Published, 'slug' | 'milliseconds'> => ({
    slug,
    milliseconds: performance.now() - start,
  });
  if (!data) return {...end(), issues};
  try {
    const pictures = await pictureSite(project, site, data);
    if (pictures.issues.length > 0) return {...end(), issues: [...issues, ...pictures.issues]};
    const outputs = publishStory(shell, data, pictures.site, await resizeImages(project, data));
    for (const {fileName, source} of outputs) replaceFile(join(folder, fileName), source);
    const files = outputs.map(({fileName}) => fileName);
    return {...end(), issues, done: {files, card: cardOf(data.story)}};
  } catch (error) {
    return {...end(), issues: [...issues, renderFault(project, slug, error)]};
  }
}
