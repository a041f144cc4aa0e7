/**
 * What the probe notes in each document, in milliseconds of that document's own clock; `origin` is when the clock
 * began. Absent is what has not happened.
 */
export type Probe = {
  origin: number;
  /** The first frame with the map's picture is painted. */
  picture?: number;
  /** The first frame of the live map with its tiles is painted. */
  live?: number;
  /** The fact that the benchmark clicks for is on the screen. */
  fact?: number;
  /** The pointer is first over the document, once that is listened for. */
  entered?: number;
  /** The first contentful paint, and the largest. */
  painted: number;
  largest: number;
  shift: number;
  /** Tasks of more than 50 ms, of the document and of its frames. */
  tasks: {start: number; end: number}[];
  /** Times between frames while `counting`. */
  frames: number[];
  counting: boolean;
};

declare global {
  interface Window {
    bench: Probe;
    /** Reports at once to the benchmark what state the document has reached. */
    benchReached: (what: 'picture' | 'live' | 'fact') => void;
  }
}

/**
 * Runs in every document before its own scripts, so it stands by itself. In each animation frame it looks whether what it waits
 * for is in the document, `fact` being the id of the fact that is clicked for; what it finds is painted by that frame, and the time is taken in the first task after it.
 */
export function probe({fact, downlink, rtt}: {fact: string; downlink?: number; rtt?: number}): void {
  const notes: Probe = {
    origin: performance.timeOrigin,
    painted: 0,
    largest: 0,
    shift: 0,
    tasks: [],
    frames: [],
    counting: false,
  };
  window.bench = notes;

  // A software renderer is slow, but here it is all there is: the map shall start on it, on every page.
  const getContext = HTMLCanvasElement.prototype.getContext as (type: string, options?: object) => unknown;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    type: string,
    options?: object,
  ) {
    return getContext.call(this, type, options && {...options, failIfMajorPerformanceCaveat: false});
  } as typeof HTMLCanvasElement.prototype.getContext;

  // Chromium does not estimate a connection to its own machine. A reader's browser would know how slow theirs is.
  if (downlink !== undefined) {
    const connection = Object.assign(new EventTarget(), {
      effectiveType: '4g',
      downlink,
      rtt,
      saveData: false,
    });
    Object.defineProperty(navigator, 'connection', {value: connection});
  }

  // Of the article only, whose tasks are its frames' too: what runs in a frame as it begins is in the figures of its page.
  if (window === window.top) {
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver(list => list.getEntries().forEach(note)).observe({type, buffered: true});
    observe('longtask', ({startTime, duration}) =>
      notes.tasks.push({start: startTime, end: startTime + duration}),
    );
    observe('paint', ({name, startTime}) => {
      if (name === 'first-contentful-paint') notes.painted = startTime;
    });
    observe('largest-contentful-paint', ({startTime}) => {
      notes.largest = startTime;
    });
    observe('layout-shift', entry => {
      const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
      if (!hadRecentInput) notes.shift += value;
    });
  }

  const visible = (selector: string) =>
    [...document.querySelectorAll(selector)].find(element => {
      const {width, height, top, left, right, bottom} = element.getBoundingClientRect();
      const inside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      return width > 0 && height > 0 && inside && element.checkVisibility({visibilityProperty: true});
    });
  const conditions: Record<'picture' | 'live' | 'fact', () => boolean> = {
    picture() {
      const image = document.querySelector<HTMLImageElement>('img.picture');
      if (image) return image.complete && image.naturalWidth > 0;
      const poster = visible('svg.poster');
      // While the HTML still comes, a poster is whole once something follows it.
      if (poster?.querySelector('path'))
        return (
          document.readyState !== 'loading' ||
          Boolean(poster.nextSibling ?? poster.parentElement?.nextSibling)
        );
      return Boolean(document.querySelector('path.land[d]')) || conditions.live();
    },
    live: () => document.querySelector('[data-map="live"]') !== null,
    // To look for it costs a layout: not before it can be there.
    fact: () =>
      notes.picture !== undefined &&
      Boolean(visible(`.panel article[data-fact="${fact}"]`)?.textContent?.trim()),
  };

  let seen: ('picture' | 'live' | 'fact')[] = [];
  const note = () => {
    const now = performance.now();
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    for (const name of seen) {
      if (notes[name] === undefined) window.benchReached(name);
      notes[name] ??= Math.max(now, painted);
    }
    seen = [];
  };
  let last: number | undefined;
  const look = (time: number) => {
    if (notes.counting && last !== undefined) notes.frames.push(time - last);
    last = notes.counting ? time : undefined;
    for (const name of ['picture', 'live', 'fact'] as const)
      if (notes[name] === undefined && document.body && conditions[name]()) seen.push(name);
    // First of all tasks: what the frame shows is on the screen before scripts run that have come meanwhile.
    if (seen.length > 0) scheduler.postTask(note, {priority: 'user-blocking'});
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
