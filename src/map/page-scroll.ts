import type {Map as MapLibreMap} from 'maplibre-gl';

/**
 * Leaves the page its scroll: the wheel zooms only with Ctrl or ⌘, or after a click into the map until the pointer
 * leaves it; a touch moves the map only with two fingers. Returns a function that undoes it.
 */
export function sharePageScroll(map: MapLibreMap): () => void {
  const container = map.getContainer();
  const engage = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') map.cooperativeGestures.disable();
  };
  const release = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') map.cooperativeGestures.enable();
  };
  const canvas = map.getCanvasContainer();
  canvas.addEventListener('pointerup', engage);
  container.addEventListener('pointerleave', release);
  return () => {
    canvas.removeEventListener('pointerup', engage);
    container.removeEventListener('pointerleave', release);
  };
}
