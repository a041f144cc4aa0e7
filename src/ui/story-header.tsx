import {formatWhen} from '../story/format-when.ts';
import {useStory} from './story-context.ts';

/** The figure's title, with how much it holds and when the article was written. */
export function StoryHeader({title}: {title: string}) {
  const {story} = useStory();
  const written = formatWhen(story.published, story.language);
  return (
    <figcaption className="story-header">
      <h2 id="story-title">{title}</h2>
      <p>
        {story.facts.length} facts · {story.places.length} places · {written}
      </p>
    </figcaption>
  );
}
