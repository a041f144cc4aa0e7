import {factNumber} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';

/** The number that stands at a fact's words in an article that is not ours, shown once that article is linked. */
export function FactNumber({fact}: {fact: string}) {
  const {story} = useStory();
  return (
    <span className="fact-number" data-number-of={fact} hidden>
      {factNumber(story, fact)}
    </span>
  );
}
