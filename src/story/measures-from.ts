import {type Measure, type Measures, NEAREST} from './measure-story.ts';
import type {Story} from './story.ts';

/** Returns the measures from a place to its nearest main places by their ids, the nearest first. */
export function measuresFrom(
  {places}: Pick<Story, 'places'>,
  {between}: Measures,
  id: string,
): {to: string; measure: Measure}[] {
  const main = new Set(places.filter(({rank}) => rank === 'main').map(place => place.id));
  return between
    .flatMap(measure => {
      const to = measure.from === id ? measure.to : measure.to === id ? measure.from : undefined;
      return to !== undefined && main.has(to) ? [{to, measure}] : [];
    })
    .sort((a, b) => a.measure.metres - b.measure.metres)
    .slice(0, NEAREST);
}
