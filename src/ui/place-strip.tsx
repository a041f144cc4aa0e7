import {factsOfPlace, placesByRank} from '../story/story-lookup.ts';
import {PlaceName} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {PlaceLink} from './story-link.tsx';
import {factCount} from './words.ts';

/** The places under the map, each with the number of its facts, and the button of the whole list. */
export function PlaceStrip() {
  const {story} = useStory();
  return (
    <nav className="strip" aria-label="Places">
      <ul>
        {placesByRank(story).map(place => {
          const count = factsOfPlace(story, place.id).length;
          return (
            <li key={place.id} data-rank={place.rank}>
              <PlaceLink id={place.id}>
                <PlaceName id={place.id} />
                <small aria-hidden="true">{count}</small>
                <span className="unseen">, {factCount(count)}</span>
              </PlaceLink>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="strip-all"
        data-control="list"
        aria-expanded={false}
        aria-controls="story-list"
      >
        <span>All facts and places</span>
        <span>Back to the map</span>
      </button>
    </nav>
  );
}
