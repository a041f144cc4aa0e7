import type {Map as MapLibreMap} from 'maplibre-gl';

/** Calls `onIdle` whenever everything in a map's view is drawn. */
export function onceDrawn(map: MapLibreMap, onIdle: () => void): void {
  // Flush each frame, so that the GPU draws it while the map is still hidden instead of all at once when it is shown.
  // A flush without a fence may wait.
  const flush = () => {
    const gl = map.getCanvas().getContext('webgl2');
    gl?.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
    gl?.flush();
  };
  map.on('render', flush);
  map.once('idle', () => map.off('render', flush));
  map.on('idle', onIdle);
}
