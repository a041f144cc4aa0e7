import {LngLat, Map as MapLibreMap, type StyleSpecification} from 'maplibre-gl';
import {constrain, type Padding, type View, ZOOM} from './camera.ts';
import {IMAGE} from './ids.ts';
import {arrowImage, roomImage} from './images.ts';

type Start = View & {
  container: HTMLElement;
  style: StyleSpecification;
  padding: Padding;
  reducedMotion: boolean;
  title: string;
};

const TEXTS = {
  'CooperativeGesturesHandler.WindowsHelpText': 'Click the map, or hold Ctrl, to zoom with the wheel',
  'CooperativeGesturesHandler.MacHelpText': 'Click the map, or hold ⌘, to zoom with the wheel',
  'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
};

/** Creates the MapLibre map: north up and flat, its page's scroll left alone. Throws where WebGL 2 is missing. */
export function createMap({
  container,
  style,
  bounds,
  padding,
  maxZoom,
  reducedMotion,
  title,
}: Start): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    bounds,
    fitBoundsOptions: {padding, maxZoom},
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    transformConstrain: (center, zoom) => {
      const kept = constrain(center.lat, zoom, container.clientWidth);
      return {center: new LngLat(center.lng, kept.latitude), zoom: kept.zoom};
    },
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    // The figure says below the map whose data it is, also where there is no map.
    attributionControl: false,
    cooperativeGestures: true,
    reduceMotion: reducedMotion,
    fadeDuration: reducedMotion ? 0 : 150,
    locale: {'Map.Title': title, ...TEXTS},
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('style.load', () => {
    if (!map.hasImage(IMAGE.arrow)) map.addImage(IMAGE.arrow, arrowImage(), {sdf: true, pixelRatio: 2});
    if (!map.hasImage(IMAGE.room)) map.addImage(IMAGE.room, roomImage());
  });
  return map;
}
