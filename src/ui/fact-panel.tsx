import {Fragment} from 'react';
import {factById, placeById, placeName, placesOfFact} from '../story/story-lookup.ts';
import {FactCard} from './fact-card.tsx';
import {useStory} from './story-context.ts';
import {PlaceLink} from './story-link.tsx';

/** A fact by itself, with links to the places that it has to do with. */
export function FactPanel({id}: {id: string}) {
  const {story, wording} = useStory();
  const fact = factById(story, id);
  const places = placesOfFact(fact);
  return (
    <>
      <p className="kicker">
        {places.map((place, index) => (
          <Fragment key={place}>
            {index > 0 && ' · '}
            <PlaceLink id={place}>{placeName(placeById(story, place), wording.language)}</PlaceLink>
          </Fragment>
        ))}
      </p>
      <FactCard fact={fact} heading="h3" />
    </>
  );
}
