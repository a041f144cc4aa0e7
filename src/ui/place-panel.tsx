import {factsOfPlace, placeById, placeName} from '../story/story-lookup.ts';
import {FactCard} from './fact-card.tsx';
import {PlaceDistances} from './place-distances.tsx';
import {useStory} from './story-context.ts';
import {factCount, KIND_LABEL} from './words.ts';

/** A place: what it stands for, how exactly it is known, its facts in order of time, and how far it is. */
export function PlacePanel({id}: {id: string}) {
  const {story, wording} = useStory();
  const place = placeById(story, id);
  const facts = factsOfPlace(story, id);
  const kicker = [
    KIND_LABEL[place.kind],
    place.precision === 'approximate' && 'approximate',
    factCount(facts.length),
  ];
  return (
    <>
      <p className="kicker">{kicker.filter(Boolean).join(' · ')}</p>
      <h3 tabIndex={-1}>{placeName(place, wording.language)}</h3>
      {place.standsFor && (
        <p>
          Stands for {place.standsFor}
          {place.inferred.includes('standsFor') && <em> (inferred)</em>}.
        </p>
      )}
      {place.note && <p>{place.note}</p>}
      {facts.map(fact => (
        <FactCard key={fact.id} fact={fact} heading="h4" />
      ))}
      <PlaceDistances place={place} />
    </>
  );
}
