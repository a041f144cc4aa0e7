import {fill, fillCount} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {formatWhen} from './format-when.ts';
import type {Story} from './story.ts';

/** Returns a description of a story's map: the story's own, or else its number of facts and places, and its date. */
export function describeStory(story: Story, messages: Messages): string {
  const {description, facts, places, published, language} = story;
  if (description !== undefined) return description;
  const {counts, page, date} = messages;
  return fill(page.description, {
    facts: fillCount(counts.facts, facts.length, messages, language),
    places: fillCount(counts.places, places.length, messages, language),
    date: formatWhen(published, language, date),
  });
}
