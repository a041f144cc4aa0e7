import type {MapView} from '../map/map-options.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {SelectionStore} from '../story/selection.ts';
import {drawingFault} from './can-draw.ts';
import type {Fault} from './note.ts';
import type {PosterMap} from './poster/poster-map.ts';

export type MapState = 'poster' | 'loading' | 'live' | 'failed';

/** What the live map tells the stage. */
export type LiveEvents = {
  /** All that the present camera shows is drawn. */
  onIdle(): void;
  onMove(moving: boolean): void;
  onFault(fault: Fault): void;
  onContext(lost: boolean): void;
  /** Other live maps have come, more than a browser has room for. */
  onCrowded(): void;
};

/** Loads and creates the live map where the poster is; rejects where it cannot. */
export type OpenMap = (camera: MapCamera, events: LiveEvents) => Promise<MapView>;

/** The way from the poster to the live map and back. */
export type HandOver = {
  /** Begins, unless it has or has failed; `evenSlow` also where the map is drawn without a GPU. */
  start(evenSlow: boolean): void;
  /** Begins, or tries again what has failed, as a reader asks who knows that it may be slow. */
  retry(): void;
  /** Whether a gesture is under way on the poster: it ends there before the live map takes over. */
  setBusy(busy: boolean): void;
  /** The live map, if it is the one that the reader sees. */
  live(): MapView | null;
};

/** So long a map may take until it is drawn; a worker that a page's policy blocks says nothing. */
const PATIENCE = 45_000;

/**
 * Hands the frame over from the poster to the live map: at the poster's camera, once all of it is drawn and no gesture is
 * under way. Whatever fails, before or after, leaves the reader with the poster where the live map was.
 */
export function createHandOver(
  poster: PosterMap,
  selection: SelectionStore,
  openMap: OpenMap,
  on: {
    state(state: MapState): void;
    fault(fault: Fault | null): void;
    live(view: MapView): void;
    /** The live map has given way to others: it begins again only when the reader turns to it. */
    retired(): void;
  },
): HandOver {
  let state: MapState = 'poster';
  let view: MapView | null = null;
  let busy = false;
  let losses = 0;
  let timer = 0;
  let attempt = 0;

  const enter = (next: MapState) => {
    state = next;
    on.state(next);
  };
  const end = (next: MapState, fault: Fault | null) => {
    clearTimeout(timer);
    attempt++;
    view?.remove();
    view = null;
    enter(next);
    on.fault(fault);
  };
  const fail = (fault: Fault) => end('failed', fault);
  const takeOver = () => {
    if (!view || state === 'live' || busy) return;
    const before = view.camera();
    if (!isSame(before, poster.camera())) {
      view.jumpTo(poster.camera());
      // What it shows there will be drawn by its next idle, unless it cannot go there.
      if (!isSame(before, view.camera())) return;
    }
    clearTimeout(timer);
    if (poster.isLeft()) view.leave();
    enter('live');
    on.fault(null);
    on.live(view);
    // The poster comes only so near a place; the way there goes on.
    if (selection.get() && !poster.isLeft()) view.show();
  };

  const events = (mine: number): LiveEvents => ({
    onIdle: () => mine === attempt && takeOver(),
    onMove(moving) {
      if (mine !== attempt || state !== 'live' || !view) return;
      poster.follow(view.camera(), moving);
    },
    onFault(fault) {
      if (mine !== attempt) return;
      if (state === 'live') on.fault(fault);
      else fail(fault === 'tiles' ? 'load' : fault);
    },
    onContext(lost) {
      if (mine !== attempt || !lost) return;
      losses++;
      if (losses > 1) return fail('context');
      enter('failed');
      on.fault('context');
    },
    onCrowded() {
      if (mine !== attempt) return;
      end('poster', null);
      on.retired();
    },
  });

  selection.subscribe(() => view?.select(selection.get(), state === 'live'));

  const begin = (evenSlow: boolean) => {
    const fault = drawingFault(evenSlow);
    if (fault) return fail(fault);
    view?.remove();
    view = null;
    losses = 0;
    const mine = ++attempt;
    enter('loading');
    on.fault(null);
    timer = window.setTimeout(() => fail('load'), PATIENCE);
    openMap(poster.camera(), events(mine)).then(
      opened => {
        if (mine !== attempt) return opened.remove();
        view = opened;
        view.select(selection.get(), false);
      },
      () => mine === attempt && fail('load'),
    );
  };

  return {
    start(evenSlow) {
      if (state === 'poster') begin(evenSlow);
    },
    retry() {
      if (state === 'poster' || state === 'failed') begin(true);
      if (state !== 'live') return;
      on.fault(null);
      view?.reload();
    },
    setBusy(next) {
      busy = next;
      if (!busy) takeOver();
    },
    live: () => (state === 'live' ? view : null),
  };
}

/** The same to a hundredth of a pixel or so. */
function isSame(a: MapCamera, b: MapCamera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    Math.abs(a.center[0] - b.center[0]) < 1e-4 &&
    Math.abs(a.center[1] - b.center[1]) < 1e-4
  );
}
