import type {MapCamera} from '../scene/camera.ts';
import type {Side} from '../scene/sides.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName} from '../theme.ts';
import type {BasemapIndex} from './basemap-tiles.ts';
import type {Cover} from './fitted-view.ts';

/** Why a map is not drawn, or not whole: it could not start, its tiles could not be loaded. */
export type MapFault = 'load' | 'tiles';

/**
 * What the map needs at its start. `sides` has those of the names that have a place on the poster; `cover` says how many pixels
 * of the frame the panel hides for a selection.
 */
export type MapOptions = {
  container: HTMLElement;
  camera: MapCamera;
  sides: Map<string, Side>;
  data: StoryData;
  basemap: BasemapIndex;
  /** The folder of the basemap's tiles, an absolute address. */
  basemapUrl: string;
  scheme: SchemeName;
  wording: Wording;
  selection: Selection;
  reducedMotion: boolean;
  title: string;
  cover(selection: Selection): Cover;
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
  /** Goes to the poster's camera, with the sides that names have there. */
  jumpTo(camera: MapCamera, sides: Map<string, Side>): void;
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
