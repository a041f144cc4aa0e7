import type {Position} from '../geodesy/position.ts';
import type {Messages} from '../messages/message-types.ts';
import type {ImageFiles} from '../reading/check-media.ts';
import type {Issue} from '../reading/issue.ts';
import {readStory, type StoryFiles} from '../reading/read-story.ts';
import {legLengths} from '../story/leg-lengths.ts';
import {measureStory} from '../story/measure-story.ts';
import type {Story} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {type BorderPolicy, type PolicyPlace, projectPolicy} from './basemap/border-policy.ts';
import {isCity} from './basemap/is-city.ts';
import {isLand} from './basemap/is-land.ts';
import {mainCountries} from './basemap/main-countries.ts';
import {regionNames, regionOutline} from './basemap/regions.ts';
import {resizedImage} from './images/image-formats.ts';
import {readStoryFiles, type StoriesPlace} from './story-files.ts';

/** What of a project a story is read with. */
type StoryContext = PolicyPlace & {messages: Messages};

/** Reads a story of a project with its measures and region outlines; `data` is absent if there is an error among the issues. */
export async function readStoryData(
  project: StoryContext & StoriesPlace,
  slug: string,
): Promise<{data?: StoryData; issues: Issue[]}> {
  return storyDataOf(project, await readStoryFiles(project, slug));
}

/** What `readStoryData` returns, for a story whose files are at hand. */
export function storyDataOf(project: StoryContext, files: StoryFiles): {data?: StoryData; issues: Issue[]} {
  const policy = projectPolicy(project);
  const {story, issues} = readStory(files, {
    regionNames: country => regionNames(policy, country),
    isLand,
    isCity,
  });
  if (!story) return {issues};
  const measures = measureStory(story);
  return {
    data: {
      story,
      measures,
      lengths: legLengths(story, measures, project.messages.distance),
      regions: regionsOf(story, policy),
      countries: mainCountries(story, policy),
      borderPolicy: policy.statement,
      images: imagesOf(story, files.images ?? new Map()),
    },
    issues,
  };
}

function imagesOf({places, facts}: Story, files: ImageFiles): StoryData['images'] {
  const images: StoryData['images'] = {};
  for (const {file} of [...places, ...facts].flatMap(({media}) => media)) {
    const image = files.get(file);
    if (image && !('unreadable' in image)) images[file] = resizedImage(image.hash, image.width, image.height);
  }
  return images;
}

function regionsOf({places}: Story, policy: BorderPolicy): Record<string, Position[][][]> {
  const regions: Record<string, Position[][][]> = {};
  for (const {id, region} of places) {
    const outline = region && regionOutline(policy, region.country, region.name);
    if (!outline) continue;
    regions[id] = (
      outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
    ) as Position[][][];
  }
  return regions;
}
