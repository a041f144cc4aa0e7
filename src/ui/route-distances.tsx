import {formatDistance} from '../story/format-distance.ts';
import type {Fact} from '../story/story.ts';
import {InEachUnit} from './in-each-unit.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceNames} from './place-name.tsx';
import {useStory} from './story-context.ts';

/** The length of each leg of a fact's routes, with its end points; nothing for a fact without a route. */
export function RouteDistances({fact}: {fact: Fact}) {
  const {story, measures} = useStory();
  const {distance: words} = useMessages();
  const legs = measures.routes.filter(({facts}) => facts.includes(fact.id)).flatMap(({legs}) => legs);
  if (legs.length === 0) return null;
  return (
    <dl className="distances">
      {legs.map(leg => (
        <div key={`${leg.from}/${leg.to}`}>
          <dt>
            <PlaceNames ids={[leg.from, leg.to]} between=" → " />
          </dt>
          <dd>
            <InEachUnit words={unit => formatDistance(leg, {unit, locale: story.language, words})} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
