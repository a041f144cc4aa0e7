import PointerTracker, {type Pointer} from 'pointer-tracker';

/** What gestures ask of a map. Positions are CSS pixels of the viewport, distances CSS pixels. */
export type Gestures = {
  pan(x: number, y: number): void;
  /** Makes the map larger by a factor about a position. */
  zoom(factor: number, x: number, y: number): void;
  /** A double click or tap. */
  step(x: number, y: number): void;
  /** A gesture that is left to the page's scroll: the wheel, or one finger. */
  decline(): void;
  /** Whether a gesture is under way. */
  busy(on: boolean): void;
};

/** A mouse that has moved less has clicked. */
const CLICK_SLACK = 4;
/** A wheel turns in steps; between them its gesture goes on. */
const WHEEL_PAUSE = 200;

/**
 * Listens to the gestures of a map and leaves the page its scroll: the wheel zooms only with Ctrl or ⌘, or after a click
 * into the map until the pointer leaves it; a touch moves the map only with two fingers. A drag ends without a click.
 */
export function listenToGestures(element: HTMLElement, on: Gestures): void {
  listenToPointers(element, on);
  listenToWheel(element, on);
  element.addEventListener(
    'touchmove',
    event => (event.touches.length > 1 ? event.preventDefault() : on.decline()),
    {passive: false},
  );
  element.addEventListener('dblclick', ({clientX, clientY}) => on.step(clientX, clientY));
  // A link is not to be dragged out of the map.
  element.addEventListener('dragstart', event => event.preventDefault());
}

function listenToPointers(element: HTMLElement, on: Gestures): void {
  let dragged = false;
  const tracker = new PointerTracker(element, {
    start() {
      dragged = false;
      return true;
    },
    move(previous, _, event) {
      const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      const pointers = tracker.currentPointers;
      if (isFinger && pointers.length < 2) return;
      dragged ||= isFinger || distance(tracker.startPointers[0]!, pointers[0]!) > CLICK_SLACK;
      if (!dragged) return;
      // Not by :active, which would have all of the map styled anew before a mere click is answered.
      element.style.cursor = 'grabbing';
      on.busy(true);
      const [from, to] = [middle(previous), middle(pointers)];
      on.pan(to.clientX - from.clientX, to.clientY - from.clientY);
      if (pointers[1]) on.zoom(spread(pointers) / spread(previous), to.clientX, to.clientY);
    },
    end() {
      element.style.cursor = '';
      on.busy(tracker.currentPointers.length > 0 && dragged);
    },
  });
  element.addEventListener(
    'click',
    event => {
      if (!dragged || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    {capture: true},
  );
}

function listenToWheel(element: HTMLElement, on: Gestures): void {
  let engaged = false;
  let pause = 0;
  element.addEventListener('pointerup', ({pointerType}) => {
    if (pointerType === 'mouse') engaged = true;
  });
  element.addEventListener('pointerleave', () => {
    engaged = false;
  });
  element.addEventListener(
    'wheel',
    event => {
      const {ctrlKey, metaKey, deltaMode, deltaY, clientX, clientY} = event;
      if (!engaged && !ctrlKey && !metaKey) return on.decline();
      event.preventDefault();
      on.busy(true);
      clearTimeout(pause);
      pause = window.setTimeout(() => on.busy(false), WHEEL_PAUSE);
      const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1);
      // A pinch on a trackpad comes as a wheel with Ctrl, in smaller steps.
      const perDoubling = ctrlKey && Math.abs(pixels) < 30 ? 100 : 450;
      on.zoom(2 ** (-pixels / perDoubling), clientX, clientY);
    },
    {passive: false},
  );
}

type At = Pick<Pointer, 'clientX' | 'clientY'>;

function middle(pointers: At[]): At {
  const sum = (value: (at: At) => number) => pointers.slice(0, 2).reduce((total, at) => total + value(at), 0);
  const count = Math.min(2, pointers.length);
  return {clientX: sum(at => at.clientX) / count, clientY: sum(at => at.clientY) / count};
}

function spread([a, b]: At[]): number {
  return a && b ? Math.max(1, distance(a, b)) : 1;
}

function distance(a: At, b: At): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
