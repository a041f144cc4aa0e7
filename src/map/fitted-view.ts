import type {Map as MapLibreMap} from 'maplibre-gl';
import {globeViewOf, type Padding, paddingOf, type View, viewOf} from '../scene/camera.ts';
import {restCamera} from '../scene/rest-camera.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';

/** How many pixels of the frame the panel hides, at the right or at the bottom. */
export type Cover = {right: number; bottom: number};

/** What to show for a selection in a frame with a cover, with the padding that keeps it clear. */
function fittedTo(
  data: StoryData,
  selection: Selection,
  frame: HTMLElement,
  cover: Cover,
): View & {padding: Padding} {
  const {clientWidth: width, clientHeight: height} = frame;
  return {...viewOf(data, selection, width), padding: paddingOf(width, height, selection, cover)};
}

/** The map's way to what is selected, flat or as a globe. */
export type FittedView = {
  /** Goes to what is selected, or to the whole story: if nothing is selected, or if it is to be `whole` all the same. */
  show(duration: number, whole?: boolean): void;
  /** Returns whether that is a change. */
  setGlobe(on: boolean): boolean;
  /** From now on the view is the reader's own, and a frame of another size does not fit it again. */
  leave(): void;
  isLeft(): boolean;
};

/** Fits a map to what `now` says, also when the frame changes its size, until the reader moves it. */
export function createFittedView(
  map: MapLibreMap,
  data: StoryData,
  now: () => {selection: Selection; cover: Cover},
): FittedView {
  const frame = map.getContainer();
  let globe = false;
  let moved = false;

  let isWhole = false;

  const show = (duration: number, whole = false) => {
    isWhole = whole;
    const {selection: selected, cover} = now();
    const selection = whole ? null : selected;
    moved = false;
    if (!globe && !selection && !selected) {
      map.easeTo({...restCamera(data, frame.clientWidth, frame.clientHeight), duration});
      return;
    }
    const {bounds, ...view} = fittedTo(data, selection, frame, cover);
    if (!globe) {
      map.fitBounds(bounds, {...view, duration});
      return;
    }
    const clear = {
      width: frame.clientWidth - cover.right,
      height: frame.clientHeight - cover.bottom,
      zoom: map.cameraForBounds(bounds, view)?.zoom ?? 0,
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
    setGlobe(on) {
      if (on === globe) return false;
      globe = on;
      map.setProjection({type: on ? 'globe' : 'mercator'});
      return true;
    },
    leave() {
      moved = true;
    },
    isLeft: () => moved,
  };
}
