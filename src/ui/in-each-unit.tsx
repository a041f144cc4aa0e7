import type {Unit} from '../story/story.ts';
import {UNITS} from '../story/units.ts';
import {useStory} from './story-context.ts';

/**
 * Words in each unit, of which the story's are shown: the stage changes the unit by attributes alone. Nothing for a
 * unit whose words are empty.
 */
export function InEachUnit({words}: {words: (unit: Unit) => string}) {
  const {story} = useStory();
  return UNITS.flatMap(unit => {
    const text = words(unit);
    if (!text) return [];
    return (
      <span key={unit} data-in={unit} hidden={unit !== story.units}>
        {text}
      </span>
    );
  });
}
