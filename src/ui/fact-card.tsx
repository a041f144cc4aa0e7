import {Fragment} from 'react';
import {selectionHash} from '../story/selection.ts';
import type {Fact} from '../story/story.ts';
import {mentionsOf, placesOfFact} from '../story/story-lookup.ts';
import {ClaimCheck} from './claim-check.tsx';
import {FactDate} from './fact-date.tsx';
import {FactNumber} from './fact-number.tsx';
import {FactSources} from './fact-sources.tsx';
import {FigureBar} from './figure-bar.tsx';
import {MediaImages} from './media-images.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceName} from './place-name.tsx';
import {RouteDistances} from './route-distances.tsx';
import {useStory} from './story-context.ts';
import {FactLink, PlaceLink} from './story-link.tsx';
import {WholeNames} from './whole-names.tsx';

/**
 * A fact: its places, title, date, status and sources, its images, the article's words, its figures and its distances.
 * It is the target of `#fact=<id>`; `data-places` has the ids of all places that it concerns.
 */
export function FactCard({fact}: {fact: Fact}) {
  const {story} = useStory();
  const {fact: words} = useMessages();
  const places = placesOfFact(fact);
  return (
    <article
      className="fact"
      id={selectionHash({type: 'fact', id: fact.id}).slice(1)}
      data-fact={fact.id}
      data-places={places.join(' ')}
    >
      <p className="kicker">
        {places.map((place, index) => (
          <Fragment key={place}>
            {index > 0 && '\u00a0· '}
            <PlaceLink id={place}>
              <PlaceName id={place} />
            </PlaceLink>
          </Fragment>
        ))}
      </p>
      <h3 tabIndex={-1}>
        <FactNumber fact={fact.id} />{' '}
        <FactLink id={fact.id}>
          <WholeNames>{fact.title}</WholeNames>
        </FactLink>
      </h3>
      <FactDate fact={fact} />
      <p className="fact-line">
        {words.statuses[fact.status]} · <FactSources fact={fact} />
      </p>
      <MediaImages media={fact.media} />
      <p className="words-label">{words.words}</p>
      {mentionsOf(story, fact.id).map(({exact, prefix}) => (
        <blockquote key={prefix + exact}>
          <WholeNames>{exact}</WholeNames>
        </blockquote>
      ))}
      {(fact.inferred.includes('at') || fact.inferred.includes('along')) && (
        <p className="note">{words.placeInferred}</p>
      )}
      {fact.note && (
        <p className="note">
          <WholeNames>{fact.note}</WholeNames>
        </p>
      )}
      <FigureBar fact={fact} />
      {fact.claim ? <ClaimCheck fact={fact} claim={fact.claim} /> : <RouteDistances fact={fact} />}
      <button type="button" className="in-article" data-show-words={fact.id} hidden>
        {words.showWords}
      </button>
    </article>
  );
}
