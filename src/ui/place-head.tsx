import {fill, fillCount} from '../messages/fill.ts';
import {selectionHash} from '../story/selection.ts';
import type {Place} from '../story/story.ts';
import {factsOfPlace} from '../story/story-lookup.ts';
import {MediaImages} from './media-images.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceName} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {WholeNames} from './whole-names.tsx';

/**
 * The head of a place above its facts: what it stands for, how exactly it is known, and its images. The target of
 * `#place=<id>`.
 */
export function PlaceHead({place}: {place: Place}) {
  const {story} = useStory();
  const messages = useMessages();
  const {place: words, counts} = messages;
  const kicker = [
    words.kinds[place.kind],
    place.precision === 'approximate' && words.approximate,
    fillCount(counts.facts, factsOfPlace(story, place.id).length, messages, story.language),
  ];
  return (
    <section className="place-head" id={selectionHash({type: 'place', id: place.id}).slice(1)}>
      <p className="kicker">{kicker.filter(Boolean).join('\u00a0· ')}</p>
      <h3 tabIndex={-1}>
        <PlaceName id={place.id} />
      </h3>
      {place.standsFor && (
        <p>
          {fill(place.inferred.includes('standsFor') ? words.standsForInferred : words.standsFor, {
            what: place.standsFor,
          })}
        </p>
      )}
      {place.note && (
        <p>
          <WholeNames>{place.note}</WholeNames>
        </p>
      )}
      <MediaImages media={place.media} />
    </section>
  );
}
