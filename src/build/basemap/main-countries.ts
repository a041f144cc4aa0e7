import {bboxClip, booleanPointInPolygon} from '@turf/turf';
import type {MultiPolygon} from 'geojson';
import polylabel from 'polylabel';
import type {Position} from '../../geodesy/position.ts';
import type {Story} from '../../story/story.ts';
import type {StoryData} from '../../story/story-data.ts';
import {countriesOf, readAtlas} from './atlas.ts';
import type {BorderPolicy} from './border-policy.ts';
import {countryLabel} from './country-labels.ts';
import {fromWorld, largestRing, toWorld} from './to-world.ts';
import {unwrapPolygons} from './unwrap.ts';

/** What a poster shows around a place that is selected, at the most, in degrees to each side. */
const AROUND = {east: 20, north: 11};
/** A place on a coast may lie in the sea of a coarse atlas: so many degrees around it there is its land. */
const OFF_COAST = 0.4;

type Country = {country: string; geometry: MultiPolygon};

const known = new WeakMap<BorderPolicy, Country[]>();

/**
 * The countries of a story's main places under a border policy, each once, with positions where its name may stand: in the
 * middle of its largest part, and in what of it is around each of its main places.
 */
export function mainCountries({places}: Story, policy: BorderPolicy): StoryData['countries'] {
  const found = new Map<string, Position[]>();
  for (const {position} of places.filter(({rank}) => rank === 'main')) {
    const here = countryAt(countries(policy), position);
    if (!here) continue;
    const middle = countryLabel(here.country, here.geometry)?.position as Position | undefined;
    const at = found.get(here.country) ?? (middle ? [middle] : []);
    const near = labelAround(here.geometry, position);
    found.set(here.country, near ? [...at, near] : at);
  }
  return [...found].map(([iso, at]) => ({iso, at: at.map(hundredths)}));
}

/** To two decimals, which is finer than a name is placed. */
function hundredths([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(2)), Number(latitude.toFixed(2))];
}

function countries(policy: BorderPolicy): Country[] {
  const read =
    known.get(policy) ??
    countriesOf(readAtlas('50m', policy)).map(({country, geometry}) => ({
      country,
      geometry: unwrapPolygons(geometry),
    }));
  known.set(policy, read);
  return read;
}

function countryAt(all: Country[], [longitude, latitude]: Position): Country | undefined {
  const steps = [0, -OFF_COAST, OFF_COAST];
  const near = steps.flatMap(east => steps.map((north): Position => [longitude + east, latitude + north]));
  for (const [east, north] of near) {
    const here = all.find(({geometry}) =>
      [0, 360].some(turn => booleanPointInPolygon([east + turn, north], geometry)),
    );
    if (here) return here;
  }
  return undefined;
}

function labelAround(geometry: MultiPolygon, [longitude, latitude]: Position): Position | undefined {
  const {east, north} = AROUND;
  const clipped = bboxClip(geometry, [
    longitude - east,
    latitude - north,
    longitude + east,
    latitude + north,
  ]).geometry;
  const polygons = (
    clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
  ) as Position[][][];
  const outlines = polygons.flatMap(([outline]) =>
    outline && outline.length > 3 ? [outline.map(toWorld)] : [],
  );
  if (outlines.length === 0) return undefined;
  const centre = polylabel([largestRing(outlines).ring], 1e-5);
  return fromWorld([centre[0], centre[1]]) as Position;
}
