import {whenIdle} from './later.ts';

/** What Chromium-based browsers report about the connection; others report nothing. */
type Connection = {saveData: boolean; effectiveType: string; downlink: number};

const FAST_MBIT = 5;
/**
 * How long a frame must be on the screen, in milliseconds, before anything is loaded that the reader has not asked for.
 */
const VISIBLE_FOR = 2500;

/**
 * Calls `begin` once, when the reader turns to an element by pointer, touch or focus. If `unasked`, also when the
 * browser reports a fast connection, the element has been on the screen for some seconds and the browser is idle. If the
 * browser does not report its connection, waits for the reader.
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
