import type {GeoJSON} from 'geojson';
import type {StyleSpecification} from 'maplibre-gl';
import type {Messages} from '../messages/message-types.ts';
import type {PlacedTexts} from '../scene/place-texts.ts';
import {routeFeatures} from '../scene/route-features.ts';
import {areaFeatures, placeFeatures} from '../scene/story-sources.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName, Theme} from '../theme.ts';
import {areaLayers} from './area-layers.ts';
import type {BasemapIndex} from './basemap-tiles.ts';
import {countryLabel} from './country-layer.ts';
import {basemapSource, groundLayers, labelLayers} from './ground-layers.ts';
import {SOURCE} from './ids.ts';
import {edgeRoom, placeDots, placeLabel, placeRoom} from './place-layers.ts';
import {routeLabel, routeLayers, routeRoom} from './route-layers.ts';

/** What of a style depends on the site, on the reader and on the frame. */
export type Appearance = {
  theme: Theme;
  words: Messages['map'];
  scheme: SchemeName;
  wording: Wording;
  selection: Selection;
  textScale: number;
  texts: PlacedTexts;
  /** The names of countries, as `countryFeatures` has them. */
  countries: GeoJSON;
  /** Where the basemap's names are not to be. */
  edges: GeoJSON;
  globe: boolean;
  /** Whether the basemap's names are drawn: to know them takes a browser as long as to draw a frame. */
  named: boolean;
};

/** The whole style of a story's map: the basemap's ground, the areas, the basemap's names, then routes and places. */
export function mapStyle(
  data: StoryData,
  basemap: BasemapIndex,
  {theme, words, scheme, wording, selection, textScale, texts, countries, edges, globe, named}: Appearance,
): StyleSpecification {
  const colours = theme.schemes[scheme];
  return {
    version: 8,
    // With the rest of the style: one that said nothing of it would be flat again.
    projection: {type: globe ? 'globe' : 'mercator'},
    sources: {
      basemap: basemapSource(basemap),
      [SOURCE.areas]: {type: 'geojson', data: areaFeatures(data), promoteId: 'place'},
      [SOURCE.routes]: {
        type: 'geojson',
        data: routeFeatures(data, selection, wording, words, texts.spots),
        promoteId: 'id',
        tolerance: 0.1,
      },
      [SOURCE.countries]: {type: 'geojson', data: countries},
      [SOURCE.edges]: {type: 'geojson', data: edges},
      [SOURCE.places]: {
        type: 'geojson',
        data: placeFeatures(data, wording.language, selection, texts),
        promoteId: 'id',
      },
    },
    layers: [
      ...groundLayers(colours),
      ...areaLayers(colours, theme),
      ...(named ? labelLayers(colours, theme) : []),
      countryLabel(colours, theme),
      ...routeLayers(colours, theme),
      ...placeDots(colours, theme),
      // The last layer places its labels first.
      routeRoom(),
      placeLabel(false, colours, theme, textScale),
      routeLabel(colours, theme, textScale),
      placeLabel(true, colours, theme, textScale),
      placeRoom(),
      edgeRoom(),
    ],
  };
}
