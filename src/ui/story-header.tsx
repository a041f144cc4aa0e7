import {fillCount} from '../messages/fill.ts';
import {formatWhen} from '../story/format-when.ts';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/** The id of the text that describes the figure to screen readers. */
export const DESCRIPTION = 'story-description';

/**
 * The figure's title, or, if it has none, the story's as the page's heading; its number of facts and places and its
 * date; and, for screen readers, what the map shows.
 */
export function StoryHeader({title}: {title: string | undefined}) {
  const {story} = useStory();
  const messages = useMessages();
  const {counts, date} = messages;
  const parts = [
    fillCount(counts.facts, story.facts.length, messages, story.language),
    fillCount(counts.places, story.places.length, messages, story.language),
    formatWhen(story.published, story.language, date),
  ];
  return (
    <figcaption className="story-header">
      {title ? <h2 id="story-title">{title}</h2> : <h1 id="story-title">{story.title}</h1>}
      {story.description && (
        <p id={DESCRIPTION} className="unseen">
          {story.description}
        </p>
      )}
      <p id={story.description ? undefined : DESCRIPTION}>{parts.join(' · ')}</p>
    </figcaption>
  );
}
