/** What gestures do to a map. Positions are in CSS pixels of the viewport, distances in CSS pixels. */
export type Gestures = {
  pan(x: number, y: number): void;
  /** Magnifies the map by a factor around a position. */
  zoom(factor: number, x: number, y: number): void;
  /** A double click or tap. */
  step(x: number, y: number): void;
  /** A gesture that scrolls the page instead: the wheel, or one finger. */
  decline(): void;
  /** Whether a gesture is in progress. */
  busy(on: boolean): void;
};

/** A mouse press that moves less than this, in CSS pixels, is a click. */
const CLICK_SLACK = 4;
/** A wheel sends separate steps; its gesture lasts until they pause for this long, in milliseconds. */
const WHEEL_PAUSE = 200;

/**
 * Listens to gestures on a map without taking the page's scroll: the wheel zooms only with Ctrl or ⌘, or after a click
 * into the map until the pointer leaves it; a touch moves the map only with two fingers. A drag does not end in a click.
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
  // Keeps the browser from dragging a link out of the map.
  element.addEventListener('dragstart', event => event.preventDefault());
}

function listenToPointers(element: HTMLElement, on: Gestures): void {
  /** The position of each pressed pointer by its id, in the order they were pressed. */
  const down = new Map<number, At>();
  let start: At = {x: 0, y: 0};
  let dragged = false;
  const firstTwo = () => [...down.values()].slice(0, 2);

  element.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    start = atOf(event);
    dragged = false;
    down.set(event.pointerId, start);
    // Captured by the target, so that moves outside the map count; capturing by the map would take the click from the target.
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
    // Not :active, which would restyle the whole map before a mere click is answered.
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
      // Browsers send a trackpad pinch as a wheel event with Ctrl, in smaller steps.
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

/** The midpoint of two pointers, or the position of a single one. */
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
