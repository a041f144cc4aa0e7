import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {checkClaim, type Verdict} from '../story/check-claim.ts';
import {formatDistance} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Claim, Fact, Unit} from '../story/story.ts';
import {ClaimMethod} from './claim-method.tsx';
import {Filled} from './filled.tsx';
import {InEachUnit} from './in-each-unit.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceNames} from './place-name.tsx';
import {statedClaim, statedLength} from './stated-claim.ts';
import {useStory} from './story-context.ts';

/** A distance that the article states beside the computed one, with the verdict and the method. */
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
  const messages = useMessages();
  const format = {locale: story.language, words: messages.distance};
  const computed = (unit: Unit) => formatDistance(route.total, {unit, ...format});
  return (
    <dl className="distances">
      <div>
        <dt>{messages.claim.stated}</dt>
        <dd>
          {claim.qualifier === 'exactly' ? statedLength(claim, story) : statedClaim(claim, story, messages)}
        </dd>
      </div>
      <div>
        <dt>
          <Filled
            text={messages.claim.computed}
            parts={{route: <PlaceNames ids={route.waypoints} between=" → " />}}
          />
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
  const {claim} = useMessages();
  const share = shareOf(Math.abs(percent), verdict === 'off' ? 1 : 0, story.language, claim);
  const isAbove = percent > 0;
  switch (verdict) {
    case 'holds':
      return (
        <>
          <strong>{claim.holds}</strong> {fill(isAbove ? claim.holdsAbove : claim.holdsBelow, {share})}
        </>
      );
    case 'off':
      return (
        <>
          <strong>{fill(claim.off, {share})}</strong> {isAbove ? claim.offAbove : claim.offBelow}
        </>
      );
    case 'not-checkable':
      return (
        <>
          <strong>{claim.notCheckable}</strong> {claim.notCheckableWhy}
        </>
      );
  }
}

/** Formats a percentage, with a decimal if a rule is broken, so that 10.4 % does not look like the allowed 10 %. */
function shareOf(percent: number, decimals: number, language: string, words: Messages['claim']): string {
  if (percent < 1) return words.belowOnePercent;
  const number = new Intl.NumberFormat(language, {maximumFractionDigits: decimals}).format(percent);
  return fill(words.percent, {number});
}
