import type {Map as MapLibreMap} from 'maplibre-gl';

/** Calls whenever all that a map's camera shows is drawn. */
export function onceDrawn(map: MapLibreMap, onIdle: () => void): void {
  // What nobody sees yet is drawn when it can be, rather than all of it when the first frame is shown. A flush alone may wait.
  const flush = () => {
    const gl = map.getCanvas().getContext('webgl2');
    gl?.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
    gl?.flush();
  };
  map.on('render', flush);
  map.once('idle', () => map.off('render', flush));
  map.on('idle', onIdle);
}
