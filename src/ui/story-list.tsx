import {Fragment} from 'react';
import {formatDistance} from '../story/format-distance.ts';
import {formatWhen} from '../story/format-when.ts';
import type {Fact} from '../story/story.ts';
import {factsOfPlace, inTimeOrder, placesByRank, sourceWords} from '../story/story-lookup.ts';
import {FactNumber} from './fact-number.tsx';
import {InEachUnit} from './in-each-unit.tsx';
import {PlaceName, PlaceNames} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {FactLink, PlaceLink} from './story-link.tsx';
import {WholeNames} from './whole-names.tsx';
import {factCount, STATUS_LABEL} from './words.ts';

/** The map's twin: every fact in order of time and every place, for reading and for the keyboard. */
export function StoryList() {
  const {story} = useStory();
  return (
    <section id="story-list" className="story-list" aria-labelledby="list-title" tabIndex={-1}>
      <h2 id="list-title" className="unseen">
        All facts and places
      </h2>
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
            <PlaceLink id={place.id}>
              <PlaceName id={place.id} />
            </PlaceLink>
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
  const {story, measures} = useStory();
  const routes = measures.routes.filter(({facts}) => facts.includes(fact.id));
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
      <PlaceNames ids={fact.at} between=", " />
      {routes.map(({id, waypoints, total}, index) => (
        <Fragment key={id}>
          {(index > 0 || fact.at.length > 0) && ', '}
          <PlaceNames ids={waypoints} between=" → " />{' '}
          <InEachUnit words={unit => formatDistance(total, {unit, locale: story.language})} />
        </Fragment>
      ))}
      {isInferred('at', 'along') && ' (inferred)'} · {STATUS_LABEL[fact.status]}, {sourceWords(fact)}
    </small>
  );
}
