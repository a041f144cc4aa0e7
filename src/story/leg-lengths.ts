import {formatDistance} from './format-distance.ts';
import type {Measure, Measures} from './measure-story.ts';
import type {Story, Unit} from './story.ts';
import type {LegLengths} from './story-data.ts';
import {factById} from './story-lookup.ts';
import {UNITS} from './units.ts';

/**
 * Returns the lengths of all legs in words. A route whose length the article states has it in the article's unit in every case, with the
 * reader's beside it where that is another: "about 6,800 km · 4,200 mi".
 */
export function legLengths(story: Story, {routes}: Pick<Measures, 'routes'>): LegLengths {
  return Object.fromEntries(
    routes.map(({id, facts, legs}) => {
      const claimed = facts.map(fact => factById(story, fact).claim?.unit).find(unit => unit !== undefined);
      return [id, legs.map(leg => inEachUnit(leg, claimed, story.language))];
    }),
  );
}

function inEachUnit(leg: Measure, claimed: Unit | undefined, locale: string): Record<Unit, string> {
  const write = (unit: Unit) => {
    const length = formatDistance(leg, {unit, locale});
    if (!claimed || claimed === unit) return length;
    return `${formatDistance(leg, {unit: claimed, locale})} · ${length.replace(/^about /, '')}`;
  };
  return Object.fromEntries(UNITS.map(unit => [unit, write(unit)])) as Record<Unit, string>;
}
