import type {Messages} from '../messages/message-types.ts';
import type {Cover, MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName, Theme} from '../theme.ts';
import type {BasemapIndex} from './basemap-tiles.ts';

/** Why a map is missing or incomplete: it could not start, or its tiles could not be loaded. */
export type MapFault = 'load' | 'tiles';

/** The options of a new map. `cover` returns how many pixels of the frame the panel covers for a selection. */
export type MapOptions = {
  container: HTMLElement;
  camera: MapCamera;
  data: StoryData;
  basemap: BasemapIndex;
  /** The absolute address of the folder of the basemap's tiles. */
  basemapUrl: string;
  theme: Theme;
  messages: Messages;
  scheme: SchemeName;
  wording: Wording;
  selection: Selection;
  reducedMotion: boolean;
  cover(selection: Selection): Cover;
  /** Returns the boxes of what covers the map, in CSS pixels from its top left corner. */
  controls(): Box[];
  onSelect(selection: Selection): void;
  /** The camera starts to move, or has stopped. */
  onMove(moving: boolean): void;
  /** Everything in the present view is drawn. */
  onIdle(): void;
  onFault(fault: MapFault): void;
  /** The browser took the WebGL context, or restored it. */
  onContext(lost: boolean): void;
};

/** The live map, as the page controls it. */
export type MapView = {
  /** Returns the camera: the centre and the zoom of the frame. */
  camera(): MapCamera;
  /** Jumps to the poster's camera. */
  jumpTo(camera: MapCamera): void;
  /** Marks the camera as the reader's own: resizing the frame no longer fits it. */
  leave(): void;
  /** Selects; also moves the camera to the selection if `moving`. */
  select(selection: Selection, moving: boolean): void;
  /** Rings a place as if the pointer were over it, or none. */
  hover(place: string | null): void;
  /** Moves to a place, unless it is in the part of the frame that the panel leaves free. */
  reveal(place: string): void;
  /** Moves to the selection, or to the whole story. */
  show(): void;
  /** Moves to the whole story, whatever is selected. */
  showWhole(): void;
  pan(by: {x: number; y: number}): void;
  zoomBy(steps: number): void;
  setScheme(scheme: SchemeName): void;
  setWording(wording: Wording): void;
  setGlobe(on: boolean): void;
  /** Requests the tiles again that could not be loaded. */
  reload(): void;
  remove(): void;
};
