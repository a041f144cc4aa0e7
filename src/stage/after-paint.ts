/** Calls once the next frame is painted: what the reader has just done is answered first. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
