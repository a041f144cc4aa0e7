import {readStoryData} from '../../src/build/read-story-data.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {project} from './project.ts';

/** The cases of `tests/cases/good/` as the stories of a project. */
export const cases = {...project, stories: 'tests/cases/good'};

/** A case of `tests/cases/good/` as the build reads a story. */
export async function readCase(slug: string): Promise<StoryData> {
  const {data, issues} = await readStoryData(cases, slug);
  if (!data) throw new Error(issues.map(({message}) => message).join('\n'));
  return data;
}
