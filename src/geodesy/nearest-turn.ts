/** Returns a longitude, in degrees, shifted by whole turns to within half a turn of `near`: 283 for -77 near 200. */
export function nearestTurn(longitude: number, near: number): number {
  return longitude + 360 * Math.round((near - longitude) / 360);
}
