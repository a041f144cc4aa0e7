import {factById, factsOfPlace, placeById, placeName} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';
import {factCount} from './words.ts';

/** Says to a screen reader what was selected, wherever that was done. */
export function Announcement() {
  const {story, selection, wording} = useStory();
  const words = () => {
    if (!selection) return '';
    if (selection.type === 'fact') return `Selected: ${factById(story, selection.id).title}`;
    const count = factsOfPlace(story, selection.id).length;
    const name = placeName(placeById(story, selection.id), wording.language);
    return `Selected: ${name}, ${factCount(count)}`;
  };
  return (
    <p className="unseen" role="status">
      {words()}
    </p>
  );
}
