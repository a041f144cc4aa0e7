import {factById, factsOfPlace, placeById, placeName} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';

/** Says to a screen reader what was selected, wherever that was done. */
export function Announcement() {
  const {story, selection, wording} = useStory();
  const words = () => {
    if (!selection) return '';
    if (selection.type === 'fact') return `Selected: ${factById(story, selection.id).title}`;
    const count = factsOfPlace(story, selection.id).length;
    const name = placeName(placeById(story, selection.id), wording.language);
    return `Selected: ${name}, ${count === 1 ? '1 fact' : `${count} facts`}`;
  };
  return (
    <p className="unseen" role="status">
      {words()}
    </p>
  );
}
