import type {Map as MapLibreMap} from 'maplibre-gl';

/**
 * Keeps a map's camera readable on its container, for tests and for whoever looks for a view: `data-camera` is
 * `zoom/latitude/longitude` of the frame's middle, `data-moving` whether it is on its way.
 */
export function noteCamera(map: MapLibreMap): void {
  const container = map.getContainer();
  const note = () => {
    const {lng, lat} = map.unproject([container.clientWidth / 2, container.clientHeight / 2]);
    container.dataset.camera = `${map.getZoom().toFixed(5)}/${lat.toFixed(6)}/${lng.toFixed(6)}`;
    container.dataset.moving = String(map.isMoving());
  };
  map.on('movestart', note);
  map.on('moveend', note);
  map.once('load', note);
}
