/** A position as RFC 7946 has it: `[longitude, latitude]` in degrees on WGS 84. */
export type Position = [longitude: number, latitude: number];

/** A length in metres. Other units exist only where a number is printed. */
export type Metres = number;

/**
 * A box `[west, south, east, north]` in degrees. It never wraps: a box across the antimeridian has an `east`
 * beyond 180, as in `[170, -20, 190, 5]`, which is what MapLibre expects of bounds.
 */
export type Bounds = [west: number, south: number, east: number, north: number];

/**
 * Returns the longitude, in degrees, moved by whole turns to at least -180 and below 180; untouched if it is
 * there.
 */
export function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.floor((longitude + 180) / 360);
}
