import type {Position} from '../geodesy/position.ts';
import type {ImageFiles} from '../reading/check-media.ts';
import type {Issue} from '../reading/issue.ts';
import {readStory, type StoryFiles} from '../reading/read-story.ts';
import {legLengths} from '../story/leg-lengths.ts';
import {measureStory} from '../story/measure-story.ts';
import type {Story} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {projectPolicy} from './basemap/border-policy.ts';
import {isCity} from './basemap/is-city.ts';
import {isLand} from './basemap/is-land.ts';
import {regionNames, regionOutline} from './basemap/regions.ts';
import {resizedImage} from './images/image-formats.ts';
import {readStoryFiles} from './story-files.ts';

/** Reads a story of `geo/` with its measures and region outlines; `data` is absent if there is an error among the issues. */
export async function readStoryData(
  root: string,
  slug: string,
): Promise<{data?: StoryData; issues: Issue[]}> {
  return storyDataOf(root, await readStoryFiles(root, slug));
}

/** What `readStoryData` returns, for a story whose files are at hand. */
export function storyDataOf(root: string, files: StoryFiles): {data?: StoryData; issues: Issue[]} {
  const {story, issues} = readStory(files, {regionNames, isLand, isCity});
  if (!story) return {issues};
  const measures = measureStory(story);
  return {
    data: {
      story,
      measures,
      lengths: legLengths(story, measures),
      regions: regionsOf(story),
      images: imagesOf(story, files.images ?? new Map()),
      borderPolicy: projectPolicy(root).statement,
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

function regionsOf({places}: Story): Record<string, Position[][][]> {
  const regions: Record<string, Position[][][]> = {};
  for (const {id, region} of places) {
    const outline = region && regionOutline(region.country, region.name);
    if (!outline) continue;
    regions[id] = (
      outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
    ) as Position[][][];
  }
  return regions;
}
