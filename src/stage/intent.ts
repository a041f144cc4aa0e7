import {whenIdle} from './later.ts';

/** What Chromium's browsers say of the line; others say nothing. */
type Connection = {saveData: boolean; effectiveType: string; downlink: number};

const FAST_MBIT = 5;
/** So long a frame has been on the screen before something is loaded that nobody has asked for. */
const VISIBLE_FOR = 2500;

/**
 * Calls `begin` once, when a reader turns to an element: the pointer over it, a touch, the focus; or, if `unasked`, on a line
 * that the browser says is fast, when the element has been on the screen for some seconds and the browser is idle. Where the
 * browser does not say how fast the line is, it waits for the reader.
 */
export function onIntent(element: HTMLElement, begin: () => void, unasked: boolean): void {
  const done = new AbortController();
  const go = () => {
    if (done.signal.aborted) return;
    done.abort();
    begin();
  };
  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin'])
    element.addEventListener(type, go, {signal: done.signal, passive: true});
  if (!unasked || !isFast()) return;
  let timer = 0;
  const watch = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting) timer = window.setTimeout(() => whenIdle(go), VISIBLE_FOR);
    },
    {threshold: 0.5},
  );
  watch.observe(element);
  done.signal.addEventListener('abort', () => watch.disconnect());
}

function isFast(): boolean {
  const {connection} = navigator as {connection?: Connection};
  return Boolean(
    connection &&
      !connection.saveData &&
      connection.effectiveType === '4g' &&
      connection.downlink >= FAST_MBIT,
  );
}
