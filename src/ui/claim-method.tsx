import type {ReactNode} from 'react';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {allowedRange} from '../story/check-claim.ts';
import {formatRange} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Claim} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import {METRES_PER} from '../story/units.ts';
import {Filled} from './filled.tsx';
import {useMessages} from './messages-context.ts';
import {PlaceName, PlaceNames} from './place-name.tsx';
import {statedClaim} from './stated-claim.ts';
import {useStory} from './story-context.ts';

/** How a distance was computed and by which rule the claim was checked, behind one click. */
export function ClaimMethod({claim, route}: {claim: Claim; route: Route}) {
  const {story} = useStory();
  const messages = useMessages();
  const number = new Intl.NumberFormat(story.language, {maximumSignificantDigits: 4});
  const lengthOf = (value: number) => `${number.format(value)} ${claim.unit}`;
  const [low, high] = allowedRange(claim);
  return (
    <details className="method">
      <summary>{messages.claim.method}</summary>
      <p>
        <Filled
          text={messages.claim.greatCircle}
          parts={{
            way: <Way places={route.waypoints} />,
            length: lengthOf(route.total.metres / METRES_PER[claim.unit]),
          }}
        />{' '}
        <Allowance
          claim={claim}
          route={route}
          radius={lengthOf(route.total.radius / METRES_PER[claim.unit])}
        />
      </p>
      <p>
        {fill(messages.claim.allowed, {
          claim: statedClaim(claim, story, messages),
          least: number.format(low),
          most: lengthOf(high),
        })}
      </p>
    </details>
  );
}

/** What the range of a distance allows for. */
function Allowance({claim, route, radius}: {claim: Claim; route: Route; radius: string}) {
  const {story} = useStory();
  const {claim: words, distance} = useMessages();
  const range = formatRange(route.total, {unit: claim.unit, locale: story.language, words: distance});
  const approximate = route.waypoints.filter(id => placeById(story, id).radius);
  if (route.total.radius === 0)
    return fill(route.total.area ? words.flatteningArea : words.flattening, {range});
  return (
    <Filled
      text={route.total.area ? words.flatteningBoth : words.flatteningRadius}
      parts={{range, radius, places: <PlaceNames ids={approximate} between=", " />}}
    />
  );
}

/** A path through places, each with its position: "from A (…) to B (…)". */
function Way({places}: {places: string[]}): ReactNode {
  const {claim} = useMessages();
  const [to, from] = [places.at(-1)!, places.at(-2)!];
  const end = <PlaceAt id={to} />;
  if (places.length === 2) return <Filled text={claim.way} parts={{from: <PlaceAt id={from} />, to: end}} />;
  return <Filled text={claim.longerWay} parts={{way: <Way places={places.slice(0, -1)} />, to: end}} />;
}

function PlaceAt({id}: {id: string}) {
  const {story} = useStory();
  const {claim, map} = useMessages();
  const [longitude, latitude] = placeById(story, id).position;
  return (
    <Filled
      text={claim.placeAt}
      parts={{
        place: <PlaceName id={id} />,
        latitude: degrees(latitude, map.north, map.south, story.language),
        longitude: degrees(longitude, map.east, map.west, story.language),
      }}
    />
  );
}

type Side = Messages['map']['north'];

function degrees(value: number, above: Side, below: Side, language: string): string {
  const format = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return fill(value < 0 ? below : above, {degrees: format.format(Math.abs(value))});
}
