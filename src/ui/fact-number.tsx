import {factNumber} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';

/** The number of a fact's mark in a host's article, shown once that article is linked. */
export function FactNumber({fact}: {fact: string}) {
  const {story} = useStory();
  return (
    <span className="fact-number" data-number-of={fact} hidden>
      {factNumber(story, fact)}
    </span>
  );
}
