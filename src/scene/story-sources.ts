import type {Feature, FeatureCollection, LineString, Point, Polygon} from 'geojson';
import {circle} from '../geodesy/circle.ts';
import type {Selection} from '../story/selection.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName, regionOf, selectedPlaces} from '../story/story-lookup.ts';
import {labelSides} from './label-side.ts';
import type {Side} from './sides.ts';

/** What the frame's edge leaves a label: all but one side of its dot, only one, or nothing, since the dot is outside. */
export type Edge = 'not-left' | 'not-right' | 'only-left' | 'only-right' | 'outside';

/** What is known of where labels go, by their places' ids. */
export type LabelSides = {edges?: Map<string, Edge>; held?: Map<string, Side>};

type PlaceProperties = {
  id: string;
  name: string;
  rank: Place['rank'];
  side: Side | Edge;
  held: boolean;
  selected: boolean;
  aside: boolean;
};
type AreaProperties = {id: string; place: string; shape: 'region' | 'circle'};

/**
 * Every place as a point, in the order of the story. `side` is where its label has most room, or what the frame's `edges` leave
 * of that; it is `held` at the side that `held` has for it, whatever is there;
 * `selected` names it first, `aside` says that a fact is selected in which it has no part.
 */
export function placeFeatures(
  {story, measures}: StoryData,
  language: string,
  selection: Selection,
  {edges, held}: LabelSides = {},
): FeatureCollection<Point, PlaceProperties> {
  const sides = labelSides(story, measures.routes);
  const selected = selectedPlaces(story, selection);
  return collection(
    story.places.map(place => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: place.position},
      properties: {
        id: place.id,
        name: placeName(place, language),
        rank: place.rank,
        side: held?.get(place.id) ?? edges?.get(place.id) ?? sides.get(place.id) ?? 'right',
        held: held?.has(place.id) ?? false,
        selected: selected.includes(place.id),
        aside: selection?.type === 'fact' && !selected.includes(place.id),
      },
    })),
  );
}

/** The outlines of the regions and areas that places stand for, and the circle in which an approximate place lies. */
export function areaFeatures(data: StoryData): FeatureCollection<Polygon, AreaProperties> {
  return collection(
    data.story.places.flatMap(place => {
      const outlines = [...regionOf(data, place), ...(place.outline ? [place.outline] : [])];
      const region = outlines.map((rings, index) =>
        area(`${place.id}-region-${index}`, place, 'region', rings),
      );
      if (!place.radius) return region;
      return [...region, area(`${place.id}-circle`, place, 'circle', [circle(place.position, place.radius)])];
    }),
  );
}

function area(id: string, place: Place, shape: AreaProperties['shape'], rings: Polygon['coordinates']) {
  const geometry: Polygon = {type: 'Polygon', coordinates: rings};
  return {type: 'Feature' as const, geometry, properties: {id, place: place.id, shape}};
}

function collection<G extends Point | LineString | Polygon, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return {type: 'FeatureCollection', features};
}
