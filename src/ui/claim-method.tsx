import {Fragment} from 'react';
import {allowedRange} from '../story/check-claim.ts';
import {formatRange} from '../story/format-distance.ts';
import type {Route} from '../story/measure-story.ts';
import type {Claim, Place} from '../story/story.ts';
import {placeById} from '../story/story-lookup.ts';
import {METRES_PER} from '../story/units.ts';
import {PlaceName, PlaceNames} from './place-name.tsx';
import {useStory} from './story-context.ts';

/** How a computed distance came about and by which rule the claim was held against it, one click away. */
export function ClaimMethod({claim, route}: {claim: Claim; route: Route}) {
  const {story} = useStory();
  const number = new Intl.NumberFormat(story.language, {maximumSignificantDigits: 4});
  const places = route.waypoints.map(id => placeById(story, id));
  const [low, high] = allowedRange(claim).map(value => number.format(value));
  const radius = route.total.radius / METRES_PER[claim.unit];
  const approximate = places.filter(place => place.radius).map(({id}) => id);
  return (
    <details className="method">
      <summary>How we know</summary>
      <p>
        Great circle, the shortest way over the Earth’s surface, from{' '}
        {places.map((place, index) => (
          <Fragment key={place.id}>
            {index > 0 && ' to '}
            <PlaceName id={place.id} /> ({coordinates(place, story.language)})
          </Fragment>
        ))}
        : {number.format(route.total.metres / METRES_PER[claim.unit])} {claim.unit} on a sphere of 6,371 km
        radius. {formatRange(route.total, {unit: claim.unit, locale: story.language})} allows for the Earth’s
        flattening
        {radius > 0 && (
          <>
            {' '}
            and for the circle of {number.format(radius)} {claim.unit} in which{' '}
            <PlaceNames ids={approximate} between=", " /> is taken to lie
          </>
        )}
        {route.total.area && ' and for all of the drawn area'}.
      </p>
      <p>
        “{claim.qualifier} {number.format(claim.value)} {claim.unit}” is taken to hold from {low} to {high}{' '}
        {claim.unit}.
      </p>
    </details>
  );
}

function coordinates({position: [longitude, latitude]}: Place, language: string): string {
  const degrees = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return (
    `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ` +
    `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`
  );
}
