import type {MapView} from '../map/map-options.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {SelectionStore} from '../story/selection.ts';
import {drawingFault} from './can-draw.ts';
import type {Fault} from './note.ts';
import type {PosterMap} from './poster/poster-map.ts';

export type MapState = 'poster' | 'loading' | 'live' | 'failed';

/** The events of the live map. */
export type LiveEvents = {
  /** Everything in the present view is drawn. */
  onIdle(): void;
  onMove(moving: boolean): void;
  onFault(fault: Fault): void;
  onContext(lost: boolean): void;
  /** There are more newer live maps than a browser has room for. */
  onCrowded(): void;
};

/** Loads and creates the live map at the poster's camera; rejects if it cannot. */
export type OpenMap = (camera: MapCamera, events: LiveEvents) => Promise<MapView>;

/** The hand-over from the poster to the live map and back. */
export type HandOver = {
  /** Starts unless it has started or failed. `allowSoftwareRendering` also accepts a map drawn without a GPU. */
  start(allowSoftwareRendering: boolean): void;
  /** Starts, or tries again after a failure, at the reader's request; also accepts software rendering. */
  retry(): void;
  /** Whether a gesture is in progress on the poster; the live map waits until it ends. */
  setBusy(busy: boolean): void;
  /** The live map if the reader sees it, else null. */
  live(): MapView | null;
};

/** Give up after this long, in milliseconds: a worker blocked by CSP fails silently. */
const DRAW_TIMEOUT = 45_000;

/**
 * Replaces the poster with the live map at the poster's camera, once the map is fully drawn and no gesture is in
 * progress. If anything fails, before or after, the reader gets the poster at the live map's camera.
 */
export function createHandOver(
  poster: PosterMap,
  selection: SelectionStore,
  openMap: OpenMap,
  on: {
    state(state: MapState): void;
    fault(fault: Fault | null): void;
    live(view: MapView): void;
    /** The live map has made way for newer ones; it starts again only when the reader turns to it. */
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
      // The new view is drawn by the next idle event, unless the map cannot go there.
      if (!isSame(before, view.camera())) return;
    }
    clearTimeout(timer);
    if (poster.movedByReader()) view.leave();
    enter('live');
    on.fault(null);
    on.live(view);
    // The poster cannot zoom in as far as the live map, which finishes the way to the selection.
    if (selection.get() && !poster.movedByReader()) view.show();
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

  const begin = (allowSoftwareRendering: boolean) => {
    const fault = drawingFault(allowSoftwareRendering);
    if (fault) return fail(fault);
    view?.remove();
    view = null;
    losses = 0;
    const mine = ++attempt;
    enter('loading');
    on.fault(null);
    timer = window.setTimeout(() => fail('load'), DRAW_TIMEOUT);
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
    start(allowSoftwareRendering) {
      if (state === 'poster') begin(allowSoftwareRendering);
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

/** Whether two cameras are equal to about a hundredth of a pixel. */
function isSame(a: MapCamera, b: MapCamera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    Math.abs(a.center[0] - b.center[0]) < 1e-4 &&
    Math.abs(a.center[1] - b.center[1]) < 1e-4
  );
}
