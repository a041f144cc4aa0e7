import type {StyleSpecification} from 'maplibre-gl';
import type {Measures} from '../story/measure-story.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import {type SchemeName, theme} from '../theme.ts';
import {type BasemapIndex, basemapSource, groundLayers, labelLayers} from './basemap.ts';
import {SOURCE} from './ids.ts';
import {areaLayers, placeLayers} from './story-layers.ts';
import {areaFeatures, placeFeatures, routeFeatures} from './story-sources.ts';

/** The whole style of a story's map: the basemap's ground, the areas, the names, then routes and places on top. */
export function mapStyle(
  data: StoryData,
  basemap: BasemapIndex,
  scheme: SchemeName,
  routes: Measures['routes'],
  wording: Wording,
): StyleSpecification {
  const colours = theme.schemes[scheme];
  return {
    version: 8,
    sources: {
      basemap: basemapSource(basemap),
      [SOURCE.areas]: {type: 'geojson', data: areaFeatures(data), promoteId: 'place'},
      [SOURCE.routes]: {
        type: 'geojson',
        data: routeFeatures(data, routes, wording),
        promoteId: 'id',
        tolerance: 0.1,
      },
      [SOURCE.places]: {type: 'geojson', data: placeFeatures(data, wording.language), promoteId: 'id'},
    },
    layers: [
      ...groundLayers(colours),
      ...areaLayers(colours),
      ...labelLayers(colours, wording.language),
      ...placeLayers(colours),
    ],
  };
}
