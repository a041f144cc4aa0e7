import {formatWhen} from './format-when.ts';
import type {Story} from './story.ts';

/** What the map of a story shows, in words: the story's own description, or else how much it holds and of when it is. */
export function describeStory({description, facts, places, published, language}: Story): string {
  return (
    description ??
    `${facts.length} facts at ${places.length} places on a map. ${formatWhen(published, language)}.`
  );
}
