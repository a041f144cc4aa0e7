import {bbox, bboxClip, booleanPointInPolygon, polygon} from '@turf/turf';
import type {BBox, MultiPolygon, Polygon} from 'geojson';
import polylabel from 'polylabel';
import type {Position} from '../../geodesy/position.ts';
import type {Story} from '../../story/story.ts';
import type {StoryData} from '../../story/story-data.ts';
import {countriesOf, readAtlas} from './atlas.ts';
import type {BorderPolicy} from './border-policy.ts';
import {countryLabel} from './country-labels.ts';
import {fromWorld, largestRing, toWorld} from './to-world.ts';
import {unwrapPolygons} from './unwrap.ts';

/**
 * What is around a place that is selected, in degrees to each side: on the poster at the most, on the live map, and there at a
 * place with a region.
 */
const AROUND = [
  {east: 20, north: 11},
  {east: 9, north: 4.5},
  {east: 3, north: 1.7},
];
/** The room that a name needs in what is around a place, as a share of its height. */
const ROOM = 0.1;
/** A place on a coast may lie in the sea of a coarse atlas: so many degrees around it there is its land. */
const OFF_COAST = 0.4;

/** A country with its polygons and their boxes: only what is near is looked at closely. */
type Country = {country: string; geometry: MultiPolygon; parts: {polygon: Polygon; box: BBox}[]};

const known = new WeakMap<BorderPolicy, Country[]>();

/**
 * The countries of a story's main places under a border policy, then those around them, each once, with positions where its name
 * may stand: in the middle of the largest part of a main place's, and in what of a country is around a main place.
 */
export function mainCountries({places}: Story, policy: BorderPolicy): StoryData['countries'] {
  const found = new Map<string, {near: boolean; at: Position[]}>();
  const main = places.filter(({rank}) => rank === 'main').map(({position}) => position);
  for (const position of main) {
    const here = countryAt(countries(policy), position);
    const middle = here && countryLabel(here.country, here.geometry)?.position;
    if (here) found.set(here.country, {near: false, at: middle ? [middle as Position] : []});
  }
  for (const each of countries(policy)) {
    const {country} = each;
    const at = AROUND.flatMap(({east, north}, index) =>
      main.flatMap(position => {
        const isFar = index === 0 && !found.has(country);
        return isFar ? [] : labelAround(each, position, east, north);
      }),
    );
    if (at.length === 0) continue;
    const known = found.get(country) ?? {near: true, at: []};
    found.set(country, {...known, at: [...known.at, ...at]});
  }
  return [...found].map(([iso, {near, at}]) => ({iso, near, at: at.map(hundredths)}));
}

/** To two decimals, which is finer than a name is placed. */
function hundredths([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(2)), Number(latitude.toFixed(2))];
}

function countries(policy: BorderPolicy): Country[] {
  const read =
    known.get(policy) ??
    countriesOf(readAtlas('50m', policy)).map(({country, geometry}) => {
      const unwrapped = unwrapPolygons(geometry);
      const parts = unwrapped.coordinates.map(rings => {
        const {geometry} = polygon(rings);
        return {polygon: geometry, box: bbox(geometry)};
      });
      return {country, geometry: unwrapped, parts};
    });
  known.set(policy, read);
  return read;
}

function countryAt(all: Country[], [longitude, latitude]: Position): Country | undefined {
  const steps = [0, -OFF_COAST, OFF_COAST];
  const near = steps.flatMap(east => steps.map((north): Position => [longitude + east, latitude + north]));
  for (const [east, north] of near) {
    const here = all.find(({parts}) =>
      [0, 360].some(turn =>
        parts.some(
          ({polygon, box}) =>
            overlaps(box, [east + turn, north, east + turn, north]) &&
            booleanPointInPolygon([east + turn, north], polygon),
        ),
      ),
    );
    if (here) return here;
  }
  return undefined;
}

function overlaps(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function labelAround(
  {parts}: Country,
  [longitude, latitude]: Position,
  east: number,
  north: number,
): Position[] {
  const box: BBox = [longitude - east, latitude - north, longitude + east, latitude + north];
  const near = parts.filter(part => overlaps(part.box, box)).map(({polygon}) => polygon.coordinates);
  if (near.length === 0) return [];
  const clipped = bboxClip({type: 'MultiPolygon', coordinates: near}, box).geometry;
  const polygons = (
    clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
  ) as Position[][][];
  const outlines = polygons.flatMap(([outline]) =>
    outline && outline.length > 3 ? [outline.map(toWorld)] : [],
  );
  if (outlines.length === 0) return [];
  const centre = polylabel([largestRing(outlines).ring], 1e-5);
  const height = toWorld([0, latitude - north])[1] - toWorld([0, latitude + north])[1];
  return centre.distance < ROOM * height ? [] : [fromWorld([centre[0], centre[1]]) as Position];
}
