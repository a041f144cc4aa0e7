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
  /** Where each pointer is that is down, by its id, the first one first. */
  const down = new Map<number, At>();
  let start: At = {x: 0, y: 0};
  let dragged = false;
  const firstTwo = () => [...down.values()].slice(0, 2);

  element.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    start = atOf(event);
    dragged = false;
    down.set(event.pointerId, start);
    // The target keeps the pointer outside of the map, too; were it the map, a click would lose its target.
    (event.target as Element).setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', event => {
    if (!down.has(event.pointerId)) return;
    const before = firstTwo();
    down.set(event.pointerId, atOf(event));
    const isFinger = event.pointerType === 'touch';
    if (isFinger && down.size < 2) return;
    dragged ||= isFinger || distance(start, atOf(event)) > CLICK_SLACK;
    if (!dragged) return;
    // Not by :active, which would have all of the map styled anew before a mere click is answered.
    element.style.cursor = 'grabbing';
    on.busy(true);
    const now = firstTwo();
    const [from, to] = [middle(before), middle(now)];
    on.pan(to.x - from.x, to.y - from.y);
    if (now.length > 1) on.zoom(spread(now) / spread(before), to.x, to.y);
  });
  const end = ({pointerId}: PointerEvent) => {
    if (!down.delete(pointerId)) return;
    element.style.cursor = '';
    on.busy(down.size > 0 && dragged);
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
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

type At = {x: number; y: number};

function atOf({clientX, clientY}: PointerEvent): At {
  return {x: clientX, y: clientY};
}

/** The middle of two pointers, or the one. */
function middle(pointers: At[]): At {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {x: mean(pointers.map(({x}) => x)), y: mean(pointers.map(({y}) => y))};
}

function spread([a, b]: At[]): number {
  return a && b ? Math.max(1, distance(a, b)) : 1;
}

function distance(a: At, b: At): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
