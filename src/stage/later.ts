/** Calls once the next frame is painted: what the reader has just done is answered first. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** Calls when the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

/**
 * Resolves in a task of its own. Between the parts of the first script the page can answer a click and paint: run all at
 * once, they would block a slow phone for longer than a reader may notice.
 */
export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
