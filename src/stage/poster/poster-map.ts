import {type Cover, constrain, type MapCamera} from '../../scene/camera-limits.ts';
import {fitCamera, paddingOf} from '../../scene/fit-camera.ts';
import type {Selection} from '../../story/selection.ts';
import type {Unit} from '../../story/story.ts';
import {mapCameraOf, posterCameraOf} from '../map-camera.ts';
import {type Outline, placesOf} from '../outline.ts';
import {glide, nextFrame} from './glide.ts';
import {
  NEAREST,
  type Offset,
  offsetOf,
  type PosterCamera,
  panned,
  REST,
  type Size,
  zoomed,
} from './poster-camera.ts';
import {type PosterDrawing, readDrawing} from './poster-drawing.ts';

/** The poster as a map: what the stage may ask of it. Offsets are CSS pixels from the middle of the frame. */
export type PosterMap = {
  /** What the frame's middle shows, and how near; in MapLibre's terms. */
  camera(): MapCamera;
  /** Goes where another map is that is before it, when that rests. */
  follow(camera: MapCamera, moving: boolean): void;
  /** While the page is printed, shows the whole story; then what it showed before. */
  printing(on: boolean): void;
  /** Writes other names at the places, by their ids. */
  name(places: Map<string, string>): void;
  /** Writes lengths in a unit. */
  measure(unit: Unit): void;
  /** Goes to what is selected, or back to the whole story, clear of what the panel hides. */
  show(selection: Selection, moving?: boolean): void;
  /** Goes to the whole story, whatever is selected. */
  showWhole(): void;
  pan(by: Offset): void;
  zoom(factor: number, at: Offset): void;
  /** A zoom by a button or key, in powers of two. */
  zoomBy(steps: number, at?: Offset): void;
  /** Pans until a place is in what the panel leaves of the frame, unless it is there. */
  reveal(place: string): void;
  /** The place nearest to an offset within a distance. */
  placeAt(at: Offset, within: number): string | undefined;
  /** Whether the reader has moved it since it was last shown something. */
  movedByReader(): boolean;
};

const EASE = 420;
/** A single place is shown with its surroundings. */
const PLACE_SCALE = 4;
const SETTLED_AFTER = 120;
/** As near to the edge of the frame a place may be for the keyboard. */
const EDGE = 24;
const NOTHING = {right: 0, bottom: 0};

/**
 * Makes a map of the posters of a frame: of the one that its width shows. `cover` says how many pixels of the frame the
 * panel hides for a selection; `onMove` is told of each new camera, `onSettle` when it has come to rest.
 */
export function createPosterMap(
  posters: HTMLElement,
  outline: Outline,
  on: {
    cover(selection: Selection): Cover;
    onMove(): void;
    onSettle(): void;
  },
): PosterMap {
  const elements = [...posters.querySelectorAll<SVGSVGElement>('.poster')];
  const drawings = new Map<SVGSVGElement, PosterDrawing>();
  /** The drawing of an element, read when it is first asked for. */
  const drawingOf = (element: SVGSVGElement): PosterDrawing => {
    const known = drawings.get(element);
    if (known) return known;
    const read = readDrawing(element);
    drawings.set(element, read);
    return read;
  };
  let drawing = drawingOf(shownOf(elements));
  let camera = REST;
  let selection: Selection = null;
  let left = false;
  let isWhole = false;
  /** Ends what is under way. */
  let stop = () => {};
  let settling = 0;
  let labels: typeof import('./mark-labels.ts') | undefined;
  /** What is drawn, which a drag only moves until it ends. */
  let drawn = REST;

  const size = (): Size => drawing.element.getBoundingClientRect();
  const frameSize = (): Size => ({width: posters.clientWidth, height: posters.clientHeight});

  /** The middle of what the panel leaves of the frame, as a fraction of the poster's width. */
  const middle = () => camera.x - on.cover(selection).right / 2 / (size().width * camera.scale);
  const within = (to: PosterCamera): PosterCamera =>
    posterCameraOf(
      constrain(mapCameraOf(to, drawing, size()), frameSize(), on.cover(selection)),
      drawing,
      size(),
    );
  const wait = () => {
    on.onMove();
    clearTimeout(settling);
    settling = window.setTimeout(settle, SETTLED_AFTER);
  };
  const draw = () => {
    drawn = camera;
    drawing.draw(camera, middle());
    wait();
  };
  const drag = () => {
    if (drawn.scale !== camera.scale) return draw();
    drawing.shift(offsetOf(camera, size(), drawn));
    wait();
  };
  const settle = () => {
    if (drawn !== camera) {
      drawn = camera;
      drawing.draw(camera, middle());
    }
    const mine = settling;
    const rest = () => {
      if (mine === settling) on.onSettle();
    };
    placeLabels().then(rest, rest);
  };
  /** Its script comes when the first view is there. Without it the texts stay where the build has set them. */
  const placeLabels = async () => {
    labels ??= await import('./mark-labels.ts');
    const here = selection?.type === 'place' ? selection.id : undefined;
    labels.placeMarkLabels(drawing, camera, size(), posters, on.cover(selection), here);
  };
  const go = (to: PosterCamera, moving: boolean) => {
    stop();
    stop = glide(camera, to, moving ? EASE : 0, next => {
      camera = next;
      draw();
    });
  };
  const move = (next: PosterCamera) => {
    stop();
    left = true;
    camera = within(next);
    on.onMove();
    stop = nextFrame(drag);
  };
  const goal = (): PosterCamera => {
    if (!selection) return REST;
    const places = isWhole ? outline.places.map(({id}) => id) : placesOf(outline, selection);
    const fact = selection.type === 'fact' && !isWhole ? selection.id : undefined;
    const most = isWhole ? 1 : places.length === 1 ? PLACE_SCALE : NEAREST / 2;
    return fitted(places, fact, most);
  };
  /** The camera that shows places and the routes of a fact, no nearer than a scale. */
  const fitted = (places: string[], fact: string | undefined, most: number): PosterCamera => {
    const cover = on.cover(selection);
    const camera = fitCamera(
      {...drawing.extentOf(places, fact), most: most * size().width * drawing.world},
      frameSize(),
      paddingOf(frameSize(), selection !== null, cover),
      cover,
    );
    return posterCameraOf(camera, drawing, size());
  };

  new ResizeObserver(() => {
    drawing = drawingOf(shownOf(elements));
    if (!left) {
      stop();
      camera = goal();
    }
    // At rest it is right at any size by its style alone.
    if (camera === REST && drawn === REST) wait();
    else draw();
  }).observe(posters);

  return {
    camera: () => mapCameraOf(camera, drawing, size()),
    follow(to, moving) {
      stop();
      clearTimeout(settling);
      if (moving) return on.onMove();
      camera = posterCameraOf(to, drawing, size());
      wait();
    },
    printing(on) {
      if (!on) return draw();
      drawing.draw(REST, 0.5);
      labels?.placeMarkLabels(drawing, REST, size(), posters, NOTHING, undefined);
    },
    name(places) {
      for (const element of elements) drawingOf(element).name(places);
      settle();
    },
    measure(unit) {
      for (const element of elements) drawingOf(element).measure(unit);
      settle();
    },
    show(next, moving = true) {
      selection = next;
      left = isWhole = false;
      go(goal(), moving);
    },
    showWhole() {
      left = false;
      isWhole = true;
      go(goal(), true);
    },
    pan: by => move(panned(camera, size(), by)),
    zoom: (factor, at) => move(zoomed(camera, size(), factor, at)),
    zoomBy(steps, at) {
      const first = drawing.placeOf(outline.places[0]?.id ?? '');
      // From the first view, the nearer one is of the story's first place, not of wherever the middle is.
      const target = camera === REST && steps > 0 && !at && first ? {...first, scale: 2 ** steps} : undefined;
      left = true;
      go(within(target ?? zoomed(camera, size(), 2 ** steps, at ?? {x: 0, y: 0})), true);
    },
    reveal(place) {
      const mark = drawing.marks.find(mark => mark.place === place);
      if (!mark) return;
      const {width, height} = frameSize();
      const {right, bottom} = on.cover(selection);
      const {x, y} = offsetOf(camera, size(), mark.shown);
      const [fromX, fromY] = [Math.abs(x + right / 2), Math.abs(y + bottom / 2)];
      if (fromX < (width - right) / 2 - EDGE && fromY < (height - bottom) / 2 - EDGE) return;
      left = true;
      go(fitted([place], undefined, camera.scale), true);
    },
    placeAt(at, within) {
      const near = drawing.marks
        .flatMap(({place, shown}) => {
          const {x, y} = offsetOf(camera, size(), shown);
          return place ? [{id: place, distance: Math.hypot(x - at.x, y - at.y)}] : [];
        })
        .sort((a, b) => a.distance - b.distance)[0];
      return near && near.distance <= within ? near.id : undefined;
    },
    movedByReader: () => left,
  };
}

function shownOf(elements: SVGSVGElement[]): SVGSVGElement {
  const shown = elements.find(element => element.getClientRects().length > 0) ?? elements[0];
  if (!shown) throw new Error('The frame has no poster.');
  return shown;
}
