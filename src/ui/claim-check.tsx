import {checkClaim, type Verdict} from '../story/check-claim.ts';
import {formatDistance} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Claim, Fact, Unit} from '../story/story.ts';
import {ClaimMethod} from './claim-method.tsx';
import {InEachUnit} from './in-each-unit.tsx';
import {PlaceNames} from './place-name.tsx';
import {useStory} from './story-context.ts';

/** A distance that the article states beside the one that is computed, with the verdict and the method. */
export function ClaimCheck({fact, claim}: {fact: Fact; claim: Claim}) {
  const {measures} = useStory();
  const route = measures.routes.find(({facts}) => facts.includes(fact.id));
  if (!route) return null;
  const verdict = checkClaim(claim, route.total);
  return (
    <div className="claim">
      <BothNumbers claim={claim} route={route} />
      <p className="verdict" data-verdict={verdict.verdict}>
        <VerdictWords verdict={verdict} />
      </p>
      <ClaimMethod claim={claim} route={route} />
    </div>
  );
}

function BothNumbers({claim, route}: {claim: Claim; route: Route}) {
  const {story} = useStory();
  const computed = (unit: Unit) => formatDistance(route.total, {unit, locale: story.language});
  const qualifier = claim.qualifier === 'exactly' ? '' : `${claim.qualifier} `;
  return (
    <dl className="distances">
      <div>
        <dt>The article says</dt>
        <dd>
          {qualifier}
          {new Intl.NumberFormat(story.language).format(claim.value)} {claim.unit}
        </dd>
      </div>
      <div>
        <dt>
          Computed, <PlaceNames ids={route.waypoints} between=" → " />
        </dt>
        <dd>
          {computed(claim.unit)}
          <InEachUnit words={unit => (unit === claim.unit ? '' : ` (${computed(unit)})`)} />
        </dd>
      </div>
    </dl>
  );
}

function VerdictWords({verdict: {verdict, percent}}: {verdict: Verdict}) {
  const {story} = useStory();
  const by = share(Math.abs(percent), verdict === 'off' ? 1 : 0, story.language);
  const side = percent > 0 ? 'above' : 'below';
  switch (verdict) {
    case 'holds':
      return (
        <>
          <strong>Holds up.</strong> The article’s figure is {by} % {side} the computed one.
        </>
      );
    case 'off':
      return (
        <>
          <strong>Off by {by} %.</strong> The article’s figure is {side} the computed one.
        </>
      );
    case 'not-checkable':
      return (
        <>
          <strong>Not checkable.</strong> It depends on where in its area the place is.
        </>
      );
  }
}

/** With a decimal where a rule is broken, so that 10.4 % does not look like the 10 % that it allows. */
function share(percent: number, decimals: number, language: string): string {
  if (percent < 1) return 'less than 1';
  return new Intl.NumberFormat(language, {maximumFractionDigits: decimals}).format(percent);
}
