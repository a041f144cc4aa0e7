import {UNITS} from '../story/units.ts';
import {useStory} from './story-context.ts';
import {UNIT_NAME} from './words.ts';

/** Where the map and its distances come from, and the switch of units. */
export function StoryFooter() {
  const {borderPolicy, story} = useStory();
  return (
    <footer className="story-footer">
      <div>
        Distances: great circle. Map: made with Natural Earth.{' '}
        <details className="policy">
          <summary>Border policy</summary>
          <p>{borderPolicy}</p>
        </details>
        <span className="on-paper">{story.credits}</span>
      </div>
      <button type="button" className="share-open" data-control="share">
        Embed or download
      </button>
      <fieldset className="units">
        <legend className="unseen">Unit of distances</legend>
        {UNITS.map(unit => (
          <button
            key={unit}
            type="button"
            aria-pressed={unit === story.units}
            title={UNIT_NAME[unit]}
            data-unit={unit}
          >
            {unit}
          </button>
        ))}
      </fieldset>
    </footer>
  );
}
