import {fill} from '../messages/fill.ts';
import {formatDistance} from '../story/format-distance.ts';
import {measuresFrom} from '../story/measures-from.ts';
import type {Place} from '../story/story.ts';
import {InEachUnit} from './in-each-unit.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceName} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {PlaceLink} from './story-link.tsx';

/** The distances from a place to the story's other main places, the nearest first, or that one lies inside the other. */
export function PlaceDistances({place}: {place: Place}) {
  const {story, measures} = useStory();
  const {place: words, distance} = useMessages();
  const distances = measuresFrom(story, measures, place.id);
  const others = story.places.filter(({id, rank}) => rank === 'main' && id !== place.id).length;
  const count = distances.length;
  const heading = count < others ? fill(words.nearestDistances, {count, all: others}) : words.distances;
  return (
    <section className="place-distances" data-distances={place.id}>
      <h4>{heading}</h4>
      <dl className="distances">
        {distances.map(({to, measure}) => (
          <div key={to}>
            <dt>
              <PlaceLink id={to}>
                <PlaceName id={to} />
              </PlaceLink>
            </dt>
            <dd>
              {measure.inside ? (
                words.inside
              ) : (
                <InEachUnit
                  words={unit => formatDistance(measure, {unit, locale: story.language, words: distance})}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
