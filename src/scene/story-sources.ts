import type {Feature, FeatureCollection, LineString, Point, Polygon} from 'geojson';
import {circle} from '../geodesy/circle.ts';
import type {Selection} from '../story/selection.ts';
import type {Place} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName, regionOf, selectedPlaces} from '../story/story-lookup.ts';
import type {PlacedTexts} from './place-texts.ts';
import type {Side} from './sides.ts';

type PlaceProperties = {
  id: string;
  name: string;
  rank: Place['rank'];
  /** The side of its dot that its name is at; absent where it has no room. */
  side?: Side;
  bold: boolean;
  /** Whether the frame would cut its dot, which is not drawn then. */
  cut: boolean;
};
type AreaProperties = {id: string; place: string; shape: 'region' | 'circle'};

/** Every place as a point, in the order of the story, with its name at its side; a name that stands out is bold. */
export function placeFeatures(
  {story}: StoryData,
  language: string,
  selection: Selection,
  {sides, cut}: Pick<PlacedTexts, 'sides' | 'cut'>,
): FeatureCollection<Point, PlaceProperties> {
  const selected = selectedPlaces(story, selection);
  return collection(
    story.places.map(place => {
      const side = sides.get(place.id);
      return {
        type: 'Feature',
        geometry: {type: 'Point', coordinates: place.position},
        properties: {
          id: place.id,
          name: placeName(place, language),
          rank: place.rank,
          ...(side && {side}),
          bold: place.rank === 'main' || selected.includes(place.id),
          cut: cut.has(place.id),
        },
      };
    }),
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
