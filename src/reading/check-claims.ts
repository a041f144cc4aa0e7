import {defaultMessages} from '../messages/default-messages.ts';
import {checkClaim, type Verdict} from '../story/check-claim.ts';
import {formatDistance} from '../story/format-distance.ts';
import {measureRoutes, type Route} from '../story/measure-story.ts';
import type {Claim, Story} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import type {DataFile} from './data-file.ts';
import type {Issue} from './issue.ts';

/** A claim of a story with its route and its verdict. */
export type CheckedClaim = {fact: string; claim: Claim; route: Route; verdict: Verdict};

/** Returns each claim of a story with its verdict, in the order of the facts. */
export function claimsOf(story: Story): CheckedClaim[] {
  const routes = new Map(measureRoutes(story).flatMap(route => route.facts.map(fact => [fact, route])));
  return story.facts.flatMap(({id, claim}) => {
    const route = routes.get(id);
    return claim && route ? [{fact: id, claim, route, verdict: checkClaim(claim, route.total)}] : [];
  });
}

/** Returns warnings for claims that are off by the rule for their qualifier. */
export function checkClaims(data: DataFile, story: Story): Issue[] {
  return claimsOf(story)
    .filter(({verdict}) => verdict.verdict === 'off')
    .map(checked => {
      const message = `Found a claim that is ${verdictWords(story, checked)}; expected one that holds up. Correct the claim, its places or its qualifier; or let readers see that it is off, and say so in the front matter's "ignore".`;
      return data.issue([checked.fact, 'claim'], message, {warning: 'claim-off'});
    });
}

/**
 * Returns the verdict on a claim, in English: "holds up: the article says nearly 7,000 km, from A to B it is about 6,800
 * km".
 */
export function verdictWords(story: Story, {claim, route, verdict}: CheckedClaim): string {
  const {unit, value, qualifier} = claim;
  const stated = `${qualifier} ${new Intl.NumberFormat('en').format(value)} ${unit}`;
  const way = route.waypoints.map(id => placeById(story, id).name).join(' → ');
  const computed = formatDistance(route.total, {unit, locale: 'en', words: defaultMessages.distance});
  return `${outcome(verdict)}: the article says ${stated}, the great circle ${way} is ${computed}`;
}

function outcome({verdict, percent}: Verdict): string {
  if (verdict === 'holds') return 'holds up';
  if (verdict === 'not-checkable') return 'not checkable, for it depends on where in its area a place lies';
  const by = new Intl.NumberFormat('en', {maximumFractionDigits: 1}).format(Math.abs(percent));
  return `off by ${by} %`;
}
