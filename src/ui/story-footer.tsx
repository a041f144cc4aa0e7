import type {Unit} from '../story/story.ts';
import {useStory} from './story-context.ts';

const UNITS: {unit: Unit; name: string}[] = [
  {unit: 'km', name: 'Kilometres'},
  {unit: 'mi', name: 'Miles'},
  {unit: 'nmi', name: 'Nautical miles'},
];

/** Where the map and its distances come from, and the switch of units. */
export function StoryFooter({unit, onUnit}: {unit: Unit; onUnit: (unit: Unit) => void}) {
  const {borderPolicy} = useStory();
  return (
    <footer className="story-footer">
      <div>
        Distances: great circle. Map: made with Natural Earth.{' '}
        <details className="policy">
          <summary>Border policy</summary>
          <p>{borderPolicy}</p>
        </details>
      </div>
      <fieldset className="units">
        <legend className="unseen">Unit of distances</legend>
        {UNITS.map(({unit: each, name}) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === unit}
            aria-label={name}
            onClick={() => onUnit(each)}
          >
            {each}
          </button>
        ))}
      </fieldset>
    </footer>
  );
}
