/** Returns the longitude, in degrees and moved by whole turns, that is within half a turn of `near`: 283 for -77 near 200. */
export function nearestTurn(longitude: number, near: number): number {
  return longitude + 360 * Math.round((near - longitude) / 360);
}
