import {formatWhen} from '../story/format-when.ts';
import type {Fact} from '../story/story.ts';
import {
  factsOfPlace,
  inTimeOrder,
  placeById,
  placeName,
  placesByRank,
  placesWhere,
} from '../story/story-lookup.ts';
import {FactNumber} from './fact-number.tsx';
import {useStory} from './story-context.ts';
import {FactLink, PlaceLink} from './story-link.tsx';
import {WholeNames} from './whole-names.tsx';
import {factCount, STATUS_LABEL} from './words.ts';

/** The map's twin: every fact in order of time and every place, for reading and for the keyboard. */
export function StoryList() {
  const {story, wording} = useStory();
  return (
    <section id="story-list" className="story-list" aria-label="All facts and places" tabIndex={-1}>
      <h3>Facts, in order of time</h3>
      <ol>
        {inTimeOrder(story.facts).map(fact => (
          <li key={fact.id}>
            <FactNumber fact={fact.id} />{' '}
            <FactLink id={fact.id}>
              <WholeNames>{fact.title}</WholeNames>
            </FactLink>
            <FactLine fact={fact} />
          </li>
        ))}
      </ol>
      <h3>Places</h3>
      <ul>
        {placesByRank(story).map(place => (
          <li key={place.id}>
            <PlaceLink id={place.id}>{placeName(place, wording.language)}</PlaceLink>
            <small>
              {factCount(factsOfPlace(story, place.id).length)}
              {place.standsFor && `, stands for ${place.standsFor}`}
              {place.standsFor && place.inferred.includes('standsFor') && ' (inferred)'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FactLine({fact}: {fact: Fact}) {
  const {story, wording} = useStory();
  const places = placesWhere(fact).map(id => placeName(placeById(story, id), wording.language));
  const isInferred = (...fields: string[]) =>
    fact.inferred.some(field => fields.includes(field.split('.')[0] ?? ''));
  return (
    <small>
      {fact.when && (
        <>
          {formatWhen(fact.when, story.language)}
          {isInferred('when') && ' (inferred)'} ·{' '}
        </>
      )}
      <WholeNames>{places.join(', ')}</WholeNames>
      {isInferred('at', 'along') && ' (inferred)'} · {STATUS_LABEL[fact.status]}, {fact.source}
    </small>
  );
}
