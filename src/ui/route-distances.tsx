import {formatDistance} from '../story/format-distance.ts';
import type {Fact} from '../story/story.ts';
import {placeById, placeName} from '../story/story-lookup.ts';
import {InEachUnit} from './in-each-unit.tsx';
import {useStory} from './story-context.ts';
import {WholeNames} from './whole-names.tsx';

/** The length of each leg of a fact's routes, with its end points; nothing for a fact that goes nowhere. */
export function RouteDistances({fact}: {fact: Fact}) {
  const {story, measures, wording} = useStory();
  const legs = measures.routes.filter(({facts}) => facts.includes(fact.id)).flatMap(({legs}) => legs);
  if (legs.length === 0) return null;
  const name = (id: string) => placeName(placeById(story, id), wording.language);
  return (
    <dl className="distances">
      {legs.map(leg => (
        <div key={`${leg.from}/${leg.to}`}>
          <dt>
            <WholeNames>{`${name(leg.from)} → ${name(leg.to)}`}</WholeNames>
          </dt>
          <dd>
            <InEachUnit words={unit => formatDistance(leg, {unit, locale: story.language})} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
