import type {Map as MapLibreMap} from 'maplibre-gl';
import {fittedCamera, globeViewOf, viewOf} from '../scene/camera.ts';
import {type Cover, constrain, type MapCamera, NEAREST_ZOOM} from '../scene/camera-limits.ts';
import {restCamera} from '../scene/rest-camera.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';

/** What a view is fitted to. */
export type Shown = {selection: Selection; cover: Cover; globe: boolean};

/** How far out and how far to the poles a globe may be. */
const GLOBE = {least: -1, south: -65, north: 78};

/** Keeps a camera of a map in a frame within its limits. */
export function withinLimits(camera: MapCamera, frame: HTMLElement, {cover, globe}: Shown): MapCamera {
  if (!globe) return constrain(camera, {width: frame.clientWidth, height: frame.clientHeight}, cover);
  const {center, zoom} = camera;
  const latitude = Math.max(GLOBE.south, Math.min(GLOBE.north, center[1]));
  return {center: [center[0], latitude], zoom: Math.max(GLOBE.least, Math.min(NEAREST_ZOOM, zoom))};
}

/** The map's way to what is selected, flat or as a globe. */
export type FittedView = {
  /** Goes to what is selected, or to the whole story: if nothing is selected, or if it is to be `whole` all the same. */
  show(duration: number, whole?: boolean): void;
  /** From now on the view is the reader's own, and a frame of another size does not fit it again. */
  leave(): void;
  movedByReader(): boolean;
};

/** Fits a map to what `now` says, also when the frame changes its size, until the reader moves it. */
export function createFittedView(map: MapLibreMap, data: StoryData, now: () => Shown): FittedView {
  const frame = map.getContainer();
  let moved = false;

  let isWhole = false;

  const show = (duration: number, whole = false) => {
    isWhole = whole;
    const {selection: selected, cover, globe} = now();
    const selection = whole ? null : selected;
    moved = false;
    if (!globe && !selection && !selected) {
      map.easeTo({...restCamera(data, frame.clientWidth, frame.clientHeight), duration});
      return;
    }
    const size = {width: frame.clientWidth, height: frame.clientHeight};
    const camera = fittedCamera(viewOf(data, selection, size.width), size, selection, cover);
    if (!globe) {
      map.easeTo({...camera, duration});
      return;
    }
    const clear = {
      width: size.width - cover.right,
      height: size.height - cover.bottom,
      zoom: camera.zoom,
    };
    map.easeTo({
      ...globeViewOf(data, selection, clear),
      offset: [-cover.right / 2, -cover.bottom / 2],
      duration,
    });
  };
  map.on('movestart', event => {
    if (event.originalEvent) moved = true;
  });
  let size = [frame.clientWidth, frame.clientHeight].join();
  map.on('resize', () => {
    const next = [frame.clientWidth, frame.clientHeight].join();
    if (!moved && next !== size) show(0, isWhole);
    size = next;
  });

  return {
    show,
    leave() {
      moved = true;
    },
    movedByReader: () => moved,
  };
}
