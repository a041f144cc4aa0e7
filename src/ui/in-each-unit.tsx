import type {Unit} from '../story/story.ts';
import {UNITS} from '../story/units.ts';
import {useStory} from './story-context.ts';

/**
 * Words in each unit, with only those of the story's unit shown; the stage changes the unit by attributes alone. Omits
 * units whose words are empty.
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
