import {formatDistance} from '../story/format-distance.ts';
import {measureBetween} from '../story/measure-story.ts';
import type {Place} from '../story/story.ts';
import {InEachUnit} from './in-each-unit.tsx';
import {PlaceName} from './place-name.tsx';
import {useStory} from './story-context.ts';
import {PlaceLink} from './story-link.tsx';

/** How far a place is from each of the story's other main places, nearest first. */
export function PlaceDistances({place}: {place: Place}) {
  const {story, measures} = useStory();
  const distances = story.places
    .filter(({id, rank}) => rank === 'main' && id !== place.id)
    .flatMap(other => {
      const measure = measureBetween(measures, place.id, other.id);
      return measure ? [{other, measure}] : [];
    })
    .sort((a, b) => a.measure.metres - b.measure.metres);
  return (
    <section className="place-distances" data-distances={place.id}>
      <h4>Great-circle distance to</h4>
      <dl className="distances">
        {distances.map(({other, measure}) => (
          <div key={other.id}>
            <dt>
              <PlaceLink id={other.id}>
                <PlaceName id={other.id} />
              </PlaceLink>
            </dt>
            <dd>
              <InEachUnit words={unit => formatDistance(measure, {unit, locale: story.language})} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
