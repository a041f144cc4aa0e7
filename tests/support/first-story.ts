import {readStoryData} from '../../src/build/read-story-data.ts';
import type {StoryData} from '../../src/story/story-data.ts';
import {project} from './project.ts';

/** The first story as the build reads it, to hold the page against. */
export async function readFirstStory(): Promise<StoryData> {
  const {data, issues} = await readStoryData(project, 'prisoner-swap');
  if (!data) throw new Error(issues.map(({message}) => message).join('\n'));
  return data;
}
