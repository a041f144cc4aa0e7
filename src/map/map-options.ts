import type {Messages} from '../messages/message-types.ts';
import type {Cover, MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName, Theme} from '../theme.ts';
import type {BasemapIndex} from './basemap-tiles.ts';

/** Why a map is not drawn, or not whole: it could not start, its tiles could not be loaded. */
export type MapFault = 'load' | 'tiles';

/** What the map needs at its start. `cover` says how many pixels of the frame the panel hides for a selection. */
export type MapOptions = {
  container: HTMLElement;
  camera: MapCamera;
  data: StoryData;
  basemap: BasemapIndex;
  /** The folder of the basemap's tiles, an absolute address. */
  basemapUrl: string;
  theme: Theme;
  messages: Messages;
  scheme: SchemeName;
  wording: Wording;
  selection: Selection;
  reducedMotion: boolean;
  cover(selection: Selection): Cover;
  /** The boxes of what lies over the map, in CSS pixels from its top left corner. */
  controls(): Box[];
  onSelect(selection: Selection): void;
  /** The camera begins to move, or has come to rest. */
  onMove(moving: boolean): void;
  /** All that the camera shows is drawn. */
  onIdle(): void;
  onFault(fault: MapFault): void;
  /** The browser took the WebGL context, or gave it back. */
  onContext(lost: boolean): void;
};

/** The live map, and all that the page may ask of it. */
export type MapView = {
  /** What the middle of the frame shows, and how near. */
  camera(): MapCamera;
  /** Goes to the poster's camera. */
  jumpTo(camera: MapCamera): void;
  /** The camera is the reader's own: another size of the frame does not fit it anew. */
  leave(): void;
  /** Selects, and goes there if `moving`. */
  select(selection: Selection, moving: boolean): void;
  /** Rings a place as if the pointer were over it, or none. */
  hover(place: string | null): void;
  /** Goes to a place, unless it is in what the panel leaves of the frame. */
  reveal(place: string): void;
  /** Goes to what is selected, or to the whole story. */
  show(): void;
  /** Goes to the whole story, whatever is selected. */
  showWhole(): void;
  pan(by: {x: number; y: number}): void;
  zoomBy(steps: number): void;
  setScheme(scheme: SchemeName): void;
  setWording(wording: Wording): void;
  setGlobe(on: boolean): void;
  /** Asks anew for the tiles that could not be loaded. */
  reload(): void;
  remove(): void;
};
