import {Fragment} from 'react';
import {fill, fillCount} from '../messages/fill.ts';
import {formatDistance} from '../story/format-distance.ts';
import {formatWhen} from '../story/format-when.ts';
import type {Fact, Place} from '../story/story.ts';
import {factsOfPlace, inTimeOrder, placesByRank, sourceWords} from '../story/story-lookup.ts';
import {FactNumber} from './fact-number.tsx';
import {Filled} from './filled.tsx';
import {InEachUnit} from './in-each-unit.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceName, PlaceNames} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {FactLink, PlaceLink} from './story-link.tsx';
import {WholeNames} from './whole-names.tsx';

/** The text version of the map: every fact in order of time and every place, for reading and for the keyboard. */
export function StoryList() {
  const {story} = useStory();
  const {list} = useMessages();
  return (
    <section id="story-list" className="story-list" aria-labelledby="list-title" tabIndex={-1}>
      <h2 id="list-title" className="unseen">
        {list.title}
      </h2>
      <h3>{list.facts}</h3>
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
      <h3>{list.places}</h3>
      <ul>
        {placesByRank(story).map(place => (
          <li key={place.id}>
            <PlaceLink id={place.id}>
              <PlaceName id={place.id} />
            </PlaceLink>
            <small>
              <PlaceLine place={place} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceLine({place}: {place: Place}) {
  const {story} = useStory();
  const messages = useMessages();
  const facts = fillCount(
    messages.counts.facts,
    factsOfPlace(story, place.id).length,
    messages,
    story.language,
  );
  if (!place.standsFor) return facts;
  const isInferred = place.inferred.includes('standsFor');
  const text = isInferred ? messages.place.factsInferred : messages.place.facts;
  return fill(text, {facts, what: place.standsFor});
}

function FactLine({fact}: {fact: Fact}) {
  const {story, measures} = useStory();
  const {
    list,
    date,
    distance: words,
    fact: {statuses},
  } = useMessages();
  const routes = measures.routes.filter(({facts}) => facts.includes(fact.id));
  const isInferred = (...fields: string[]) =>
    fact.inferred.some(field => fields.includes(field.split('.')[0] ?? ''));
  const when = fact.when && formatWhen(fact.when, story.language, date);
  const where = (
    <>
      <PlaceNames ids={fact.at} between=", " />
      {routes.map(({id, waypoints, total}, index) => (
        <Fragment key={id}>
          {(index > 0 || fact.at.length > 0) && ', '}
          <PlaceNames ids={waypoints} between=" → " />{' '}
          <InEachUnit words={unit => formatDistance(total, {unit, locale: story.language, words})} />
        </Fragment>
      ))}
    </>
  );
  return (
    <small>
      {when && <>{isInferred('when') ? fill(date.inferred, {date: when}) : when} · </>}
      {isInferred('at', 'along') ? <Filled text={list.inferred} parts={{text: where}} /> : where} ·{' '}
      {statuses[fact.status]}, {sourceWords(fact)}
    </small>
  );
}
