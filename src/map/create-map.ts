import {LngLat, Map as MapLibreMap, type StyleSpecification} from 'maplibre-gl';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {type MapCamera, NEAREST_ZOOM} from '../scene/camera-limits.ts';
import {IMAGE} from './ids.ts';
import {arrowImage, roomImage} from './images.ts';

type Start = {
  container: HTMLElement;
  style: StyleSpecification;
  camera: MapCamera;
  reducedMotion: boolean;
  words: Messages['map'];
  title: string;
  /** Keeps a camera within its limits. */
  within(camera: MapCamera): MapCamera;
};

/** Creates the MapLibre map, north up and flat, without taking the page's scroll. Throws if there is no WebGL 2. */
export function createMap({
  container,
  style,
  camera,
  reducedMotion,
  words,
  title,
  within,
}: Start): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    // A test validates the style.
    validateStyle: false,
    ...camera,

    maxZoom: NEAREST_ZOOM,
    transformConstrain: ({lng, lat}, zoom) => {
      const kept = within({center: [lng, lat], zoom});
      return {center: new LngLat(...kept.center), zoom: kept.zoom};
    },
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    // The figure credits the data below the map, even if the map is not drawn.
    attributionControl: false,
    cooperativeGestures: true,
    // The frame around it handles focus and keys, for the poster and the live map alike.
    keyboard: false,
    reduceMotion: reducedMotion,
    fadeDuration: reducedMotion ? 0 : 150,
    locale: {
      'Map.Title': title,
      'CooperativeGesturesHandler.WindowsHelpText': fill(words.wheelHint, {key: 'Ctrl'}),
      'CooperativeGesturesHandler.MacHelpText': fill(words.wheelHint, {key: '⌘'}),
      'CooperativeGesturesHandler.MobileHelpText': words.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = -1;
  map.on('style.load', () => {
    if (!map.hasImage(IMAGE.arrow)) map.addImage(IMAGE.arrow, arrowImage(), {sdf: true, pixelRatio: 2});
    if (!map.hasImage(IMAGE.room)) map.addImage(IMAGE.room, roomImage());
  });
  return map;
}
