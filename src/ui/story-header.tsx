import {fillCount} from '../messages/fill.ts';
import {formatWhen} from '../story/format-when.ts';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/** The figure's title, or else the story's as that of the page, with how much it holds and when the article was written. */
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
      <p>{parts.join(' · ')}</p>
    </figcaption>
  );
}
