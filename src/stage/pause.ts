/**
 * Resolves in a task of its own. Between the parts of the first script the page can answer a click and paint: all at once
 * they would hold a slow phone up for longer than a reader may notice.
 */
export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
