/** Calls back after the next frame is painted, so that the reader sees the answer to their action first. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** Calls back when the browser is idle. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

/**
 * Resolves in a new task. Between the parts of the first script, the page can respond to a click and paint; run at once,
 * they would block a slow phone noticeably.
 */
export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
