import type {FeatureCollection, Point} from 'geojson';
import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Position} from '../geodesy/position.ts';
import {countryName} from '../scene/country-name.ts';
import type {StoryData} from '../story/story-data.ts';
import {BASEMAP, NAMES_FROM} from './ground-layers.ts';

/** From here on a name may be wherever the tiles have room for it: that there is only one is seen to here. */
const CLOSE = 4.5;

type Countries = StoryData['countries'];

/**
 * The countries that may be named on a map, each once: those of the story's main places first, then those that the tiles at
 * hand have a name of at the map's zoom, the largest first; with all positions at which the name may stand.
 */
export function countriesOn(map: MapLibreMap, ofStory: Countries): Countries {
  const zoom = map.getZoom();
  const found = new Map<string, {zoom: number; near: boolean; at: Position[]}>(
    ofStory
      .filter(({near}) => !near || zoom > CLOSE)
      .map(({iso, near, at}) => [iso, {zoom: near ? 0 : -1, near, at: [...at]}]),
  );
  const labels = zoom < NAMES_FROM ? [] : map.querySourceFeatures(BASEMAP, {sourceLayer: 'country_labels'});
  const ofTiles = labels
    .flatMap(({geometry, properties}) => {
      const from = Number(properties.zoom);
      return geometry.type === 'Point' && (from <= zoom || zoom > CLOSE)
        ? [{iso: String(properties.iso), from, at: geometry.coordinates as Position}]
        : [];
    })
    // The order of the tiles is that of their coming.
    .sort((a, b) => a.from - b.from || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  for (const {iso, from, at} of ofTiles) {
    const country = found.get(iso);
    if (country) country.at.push(at);
    else found.set(iso, {zoom: from, near: true, at: [at]});
  }
  return [...found]
    .sort(([a, {zoom: fromA}], [b, {zoom: fromB}]) => fromA - fromB || (fromA < 0 ? 0 : a < b ? -1 : 1))
    .map(([iso, {near, at}]) => ({iso, near, at}));
}

/** The names of the countries that have room, at the point that each has it at. */
export function countryFeatures(
  countries: Countries,
  placed: Map<string, number>,
  language: string,
): FeatureCollection<Point, {iso: string; name: string}> {
  return {
    type: 'FeatureCollection',
    features: countries.flatMap(({iso, at}) => {
      const position = at[placed.get(iso) ?? -1];
      return position
        ? [
            {
              type: 'Feature' as const,
              geometry: {type: 'Point' as const, coordinates: position},
              properties: {iso, name: countryName(iso, language)},
            },
          ]
        : [];
    }),
  };
}
