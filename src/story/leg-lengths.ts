import type {Messages} from '../messages/message-types.ts';
import {type DistanceFormat, formatDistance} from './format-distance.ts';
import type {Measure, Measures} from './measure-story.ts';
import type {Story, Unit} from './story.ts';
import type {LegLengths} from './story-data.ts';
import {factById} from './story-lookup.ts';
import {UNITS} from './units.ts';

/**
 * Returns the lengths of all legs in words. If the article states a route's length, that route always has the article's
 * unit, and beside it the reader's unit if it differs: "about 6,800 km · 4,200 mi".
 */
export function legLengths(
  story: Story,
  {routes}: Pick<Measures, 'routes'>,
  words: Messages['distance'],
): LegLengths {
  return Object.fromEntries(
    routes.map(({id, facts, legs}) => {
      const claimed = facts.map(fact => factById(story, fact).claim?.unit).find(unit => unit !== undefined);
      return [id, legs.map(leg => inEachUnit(leg, claimed, {locale: story.language, words}))];
    }),
  );
}

function inEachUnit(
  leg: Measure,
  claimed: Unit | undefined,
  {locale, words}: Omit<DistanceFormat, 'unit'>,
): Record<Unit, string> {
  const write = (unit: Unit) => {
    if (!claimed || claimed === unit) return formatDistance(leg, {unit, locale, words});
    const first = formatDistance(leg, {unit: claimed, locale, words});
    // "About" is written once for both.
    return `${first} · ${formatDistance(leg, {unit, locale, words: {...words, about: '{length}'}})}`;
  };
  return Object.fromEntries(UNITS.map(unit => [unit, write(unit)])) as Record<Unit, string>;
}
