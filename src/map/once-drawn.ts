import type {Map as MapLibreMap} from 'maplibre-gl';

/** Until all is there nobody sees the map, so its frames may be small: without a GPU each costs a tenth of a second. */
export const UNSEEN_PIXEL_RATIO = 0.125;

/**
 * Calls whenever all that a map's camera shows is drawn. The map is one that was created with `UNSEEN_PIXEL_RATIO`; from the
 * first time on it has as many pixels as the device.
 */
export function onceDrawn(map: MapLibreMap, onIdle: () => void): void {
  // Each small frame is drawn at once, rather than all of them when the first is shown.
  const flush = () => map.getCanvas().getContext('webgl2')?.flush();
  map.on('render', flush);
  map.once('idle', () => {
    map.off('render', flush);
    // Null is to follow the device, also when the reader zooms the page; MapLibre's type does not know it.
    map.setPixelRatio(null as unknown as number);
    map.redraw();
    onIdle();
    map.on('idle', onIdle);
  });
}
