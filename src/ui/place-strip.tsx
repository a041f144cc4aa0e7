import {fill, fillCount} from '../messages/fill.ts';
import {factsOfPlace, placesByRank} from '../story/story-lookup.ts';
import {useMessages} from './messages-context.ts';
import {PlaceName} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {PlaceLink} from './story-link.tsx';

/** From so many places on they are one line, which is moved sideways. */
const MANY = 20;

/** The places below the map, each with its number of facts, and the button that opens the whole list. */
export function PlaceStrip() {
  const {story} = useStory();
  const messages = useMessages();
  const {strip} = messages;
  const count = story.places.length;
  const isMany = count >= MANY;
  return (
    <nav className="strip" aria-label={strip.name} data-many={isMany ? '' : undefined}>
      <ul>
        {placesByRank(story).map(place => {
          const facts = factsOfPlace(story, place.id).length;
          return (
            <li key={place.id} data-rank={place.rank}>
              <PlaceLink id={place.id}>
                <PlaceName id={place.id} />
                <small aria-hidden="true">{facts}</small>
                <span className="unseen">
                  , {fillCount(messages.counts.facts, facts, messages, story.language)}
                </span>
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
        <span>
          {isMany
            ? fill(strip.allOf, {places: fillCount(messages.counts.places, count, messages, story.language)})
            : strip.all}
        </span>
        <span>{strip.back}</span>
      </button>
    </nav>
  );
}
