import {formatWhen} from '../story/format-when.ts';
import {useStory} from './story-context.ts';

/** The figure's title, or else the story's as that of the page, with how much it holds and when the article was written. */
export function StoryHeader({title}: {title: string | undefined}) {
  const {story} = useStory();
  const written = formatWhen(story.published, story.language);
  return (
    <figcaption className="story-header">
      {title ? <h2 id="story-title">{title}</h2> : <h1 id="story-title">{story.title}</h1>}
      <p>
        {story.facts.length} facts · {story.places.length} places · {written}
      </p>
    </figcaption>
  );
}
