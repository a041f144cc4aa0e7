import {FRAMES} from '../poster/frames.ts';
import {posterFile} from '../poster/poster-file.ts';
import type {StoryData} from '../story/story-data.ts';
import {card} from './card.ts';
import {posters} from './posters.ts';

/** A file of the build, by its path in the output folder. */
export type Output = {type: 'asset'; fileName: string; source: string | Uint8Array};

/** The pictures of a story that stand by themselves, in `stories/<story>/`. `root` is the project's folder. */
export function storyOutputs(root: string, data: StoryData): Output[] {
  const {slug, title} = data.story;
  const poster = posterFile(posters(root, data).wide, FRAMES.wide, {title});
  return [
    {type: 'asset', fileName: `stories/${slug}/poster.svg`, source: poster},
    {type: 'asset', fileName: `stories/${slug}/card.png`, source: card(root, data)},
  ];
}
