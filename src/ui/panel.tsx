import {inTimeOrder, placesByRank} from '../story/story-lookup.ts';
import {FactCard} from './fact-card.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceDistances} from './place-distances.tsx';
import {PlaceHead} from './place-head.tsx';
import {useStory} from './story-context.ts';

/**
 * Every place and fact of the story, set like a sidebar; the style shows the selected ones, beside the map in wide
 * frames, over its lower part in narrow ones. A place's facts are in order of time, as all facts are.
 */
export function Panel() {
  const {story} = useStory();
  const {panel} = useMessages();
  const places = placesByRank(story);
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title" className="unseen">
        {panel.name}
      </h2>
      <a className="panel-close" href="#map" title={panel.closeKey}>
        <span className="unseen">{panel.close}</span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </a>
      <div className="panel-body">
        {places.map(place => (
          <PlaceHead key={place.id} place={place} />
        ))}
        {inTimeOrder(story.facts).map(fact => (
          <FactCard key={fact.id} fact={fact} />
        ))}
        {places.map(place => (
          <PlaceDistances key={place.id} place={place} />
        ))}
      </div>
    </aside>
  );
}
